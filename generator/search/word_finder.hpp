#pragma once

#include "search/index.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace veilleur::search {

// Looks words up in a lexicon, by the rules of docs/search-format.md. Numbers are those of forms; all that come out are
// rising. Refers to the lexicon.
class WordFinder {
public:
    WordFinder(const Lexicon& lexicon, std::span<const std::uint8_t> rarity);

    std::optional<std::uint32_t> find(std::string_view word) const;
    std::vector<std::uint32_t> inflections(std::string_view word) const;
    std::vector<std::uint32_t> longer_with_prefix(std::string_view word, std::size_t most) const;
    std::vector<std::uint32_t> holding_inside(std::string_view word, std::size_t most) const;
    std::vector<std::uint32_t> at_distance(std::string_view word, std::size_t distance) const;

    std::span<const std::uint32_t> group(std::uint32_t form) const;     // with the form itself
    std::span<const std::uint32_t> compounds(std::uint32_t form) const; // that it is a part of
    std::uint32_t rarity(std::uint32_t form) const;                     // of its group

    const Lexicon& lexicon() const { return lexicon_; }

private:
    const Lexicon& lexicon_;
    std::vector<std::uint32_t> group_of_;            // place in groups_
    std::vector<std::vector<std::uint32_t>> groups_; // their forms
    std::vector<std::uint32_t> rarity_of_group_;
};

} // namespace veilleur::search
