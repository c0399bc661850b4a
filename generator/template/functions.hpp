#pragma once

#include "template/key.hpp"
#include "template/value.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace veilleur::templates {

// What a function was called with: `t("key", count=3)` has one positional and one named value.
struct Arguments {
    std::vector<Value> positional;
    std::vector<std::pair<std::string_view, Value>> named; // in the order written; each name once

    const Value* find(std::string_view name) const; // the named value, or null
};

// Thrown by a function for what the theme got wrong. It becomes a Diagnostic at the place of the call; the way the
// template was reached is added as the last argument, so a message may use {N}, N being the number of `arguments`.
struct Fault {
    std::string code; // of any message family
    std::vector<std::string> arguments;
    std::string suggestion;
};

using Function = std::function<Value(const Arguments&)>;

// The functions templates may call. Filled once, then shared unchanged; a function that may run on several threads
// keeps itself safe.
class Functions {
public:
    Functions& set(std::string_view name, Function function);

    const Function* find(Key name) const; // null if there is none
    std::vector<std::string> names() const;

private:
    struct Entry {
        std::string name;
        std::uint64_t hash;
        Function function;
    };

    std::vector<Entry> entries_; // in rising order of hash
};

} // namespace veilleur::templates
