#pragma once

#include "model/language.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace veilleur::spelling {

// A dictionary of Hunspell. One object serves one thread.
class Dictionary {
public:
    // The dictionary of a language in the first of `folders` that has one (fr.aff and fr.dic, or fr_BE.aff …); nullptr
    // if none has, or it is not UTF-8.
    static std::unique_ptr<Dictionary> open(Language language, const std::vector<std::filesystem::path>& folders);

    ~Dictionary();

    bool knows(const std::string& word) const;

    // The likeliest first, at most three. Slow: milliseconds.
    std::vector<std::string> suggestions(const std::string& word) const;

private:
    struct Handle;
    explicit Dictionary(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> handle_;
};

} // namespace veilleur::spelling
