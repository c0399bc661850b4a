#pragma once

#include "search/index.hpp"
#include "search/tokens.hpp"
#include "search/word_finder.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace veilleur::search {

// How a word of the query was found; the order is that of worth.
enum class Way : std::uint8_t {
    exact,
    inflection,
    concept_form,
    concept_acronym,
    concept_other,
    joined,
    part,
    other_language,
    prefix,
    inside,
    split,
    slip,
};

enum class ListSource : std::uint8_t { own, other, concepts };

// A list of sheets that answers a clue, and how well.
struct Expansion {
    ListSource source = ListSource::own;
    std::uint32_t list = 0; // a form of a lexicon, or a concept
    std::uint32_t weight = 0;
    std::uint32_t rarity = 0;
    Way way = Way::exact;
};

// Something the query asks for: a word, a run of words, a part of a word.
struct Clue {
    std::uint32_t covers = 0; // a bit per token of the query
    std::vector<Expansion> expansions;
};

// What was understood of a query.
struct Question {
    std::vector<Token> tokens;
    bool is_open = false;
    std::uint32_t kept = 0; // a bit per token that counts
    std::vector<Clue> clues;
};

inline constexpr std::size_t most_tokens = 32;

// Steps 1 to 5 of docs/search-format.md. `text` is well-formed UTF-8; the finders are those of the index.
Question understand(std::string_view text, const Index& index, const WordFinder& own, const WordFinder& other);

} // namespace veilleur::search
