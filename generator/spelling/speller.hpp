#pragma once

#include "spelling/dictionary.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace veilleur::spelling {

// What is known of one language: its dictionary, and words that the site adds.
class Speller {
public:
    Speller(Language language, std::unique_ptr<Dictionary> dictionary);

    // Each word of a text of the site: "communauté de pratique" are three.
    void add(std::string_view text);

    // Whether the word is written right: whole, without its elision, in its parts, in its inclusive form.
    bool knows(std::string_view word);

    std::vector<std::string> suggestions(std::string_view word);

private:
    bool judge(const std::string& word) const;
    bool knows_whole(const std::string& word) const;
    bool knows_parts(const std::string& word) const;
    bool knows_inclusive(const std::string& word) const;

    Language language_;
    std::unique_ptr<Dictionary> dictionary_;
    std::set<std::string, std::less<>> added_;
    std::map<std::string, bool, std::less<>> judged_;
    std::map<std::string, std::vector<std::string>, std::less<>> suggested_;
};

} // namespace veilleur::spelling
