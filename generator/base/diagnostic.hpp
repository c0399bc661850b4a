#pragma once

#include "base/position.hpp"

#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur {

// Something that is wrong with the content. It carries no text: `code` names an entry of the message catalogue
// (base/messages.hpp), which gives severity, message and hint in French, Dutch and English.
struct Diagnostic {
    std::string code; // kebab-case, as in the catalogue
    Location where;
    std::vector<std::string> arguments; // fill {0}, {1}, ... of the message and of its hint
    std::string suggestion;             // what was probably meant, or empty: printed as "did you mean"
};

// Collects diagnostics from any number of threads. The order of collection never shows: `sorted` orders them.
class Diagnostics {
public:
    void add(Diagnostic diagnostic);
    void add(std::string_view code, Location where, std::vector<std::string> arguments = {},
             std::string suggestion = {});

    bool has_errors() const;
    bool empty() const;

    // The files that hold an error, by path.
    std::set<std::string, std::less<>> files_with_errors() const;

    // Every diagnostic once, worst first, then by file, line, column, code and arguments.
    std::vector<Diagnostic> sorted() const;

private:
    mutable std::mutex mutex_;
    std::vector<Diagnostic> collected_;
};

} // namespace veilleur
