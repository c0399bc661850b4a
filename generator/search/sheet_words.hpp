#pragma once

#include "search/concepts.hpp"
#include "search/texts.hpp"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace veilleur::search {

using FieldCounts = PerTextField<std::uint16_t>;

// How often, and where, a sheet holds a word or a concept.
struct Use {
    FieldCounts counts{};
    std::uint32_t place = 0; // where it weighs most
};

struct WordUse {
    std::string form;
    Use use;
};

struct ConceptUse {
    std::uint32_t number = 0;
    Use use;
};

struct SheetWords {
    std::vector<WordUse> words;                                 // by form
    std::vector<ConceptUse> concepts;                           // by number
    std::vector<std::pair<std::string, std::string>> spellings; // form -> the word with its accents, where it differs
    PerTextField<std::uint32_t> lengths{};                      // words per field
};

// What all sheets of a language are read with. Refers to its parts.
struct WordRules {
    const Folding& folding;
    const std::vector<std::string>& stop_words;
    const ConceptFinder* concepts = nullptr; // nullptr: none are looked for
};

// The words of one sheet; a function of its texts, for any thread. Stop words and single letters are left out; words
// with a hyphen count as their parts and, up to three parts, as one word.
SheetWords sheet_words(std::span<const SearchedText> texts, const WordRules& rules);

} // namespace veilleur::search
