#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace veilleur {

// Finds known phrases (the forms of terms) in running text, on word boundaries. Forms written in capitals only
// (acronyms) match exactly; others match without regard to case. The longest phrase that starts at a word wins. The end
// of a line counts as the space between two words.
// Immutable once built: safe to share between threads.
class PhraseMatcher {
public:
    struct Match {
        std::size_t begin = 0; // byte offsets into the text
        std::size_t end = 0;
        std::uint32_t phrase = 0; // what was given to `add`
    };

    // An earlier phrase keeps its form if another one claims the same. Returns the phrase that held the form already.
    std::optional<std::uint32_t> add(std::string_view form, std::uint32_t phrase);

    // The first match that begins at or after `from`.
    std::optional<Match> find(std::string_view text, std::size_t from) const;

    bool empty() const { return forms_.empty(); }

private:
    struct Form {
        std::string text;
        bool exact = false;
        std::uint32_t phrase = 0;
    };

    std::optional<Match> match_at(std::string_view text, std::size_t at, std::uint64_t opening) const;

    std::vector<Form> forms_;
    // By the letters of ASCII that they begin with, up to eight of them in small letters; the longest form first.
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_opening_;
    std::bitset<256 * 256> openings_; // most words of a text open no form, and cost no look-up
};

} // namespace veilleur
