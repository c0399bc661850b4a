#pragma once

#include "search/concepts.hpp"
#include "search/tallies.hpp"
#include "search/texts.hpp"
#include "search/word_numbers.hpp"

#include <span>
#include <string>
#include <vector>

namespace veilleur::search {

// What one sheet holds, by the numbers that its reader gave the words and the glossary the concepts.
struct SheetWords {
    std::vector<NumberedUse> words, concepts;
    PerTextField<std::uint32_t> lengths{}; // words per field
};

// A word that a reader gave a number.
struct MetWord {
    std::string form;
    std::string spelling;     // with its accents, as first met, where it differs; or empty
    std::uint32_t sheets = 0; // that hold it: none hold a stop word
};

// What all sheets of a language are read with. Refers to its parts.
struct WordRules {
    const Folding& folding;
    std::span<const std::string> stop_words = {};
    const ConceptFinder* concepts = nullptr; // nullptr: none are looked for
};

// Reads the words of sheets one after another. Stop words and single letters are left out; words with a hyphen count as
// their parts and, up to three parts, as one word. Acronyms of the glossary count only as it writes them: Dutch *mag*
// is not MAG. What can be known of a word is found out when it is first met. One object serves one thread.
class SheetReader {
public:
    explicit SheetReader(const WordRules& rules) : rules_(rules) {}

    SheetWords read(std::span<const SearchedText> texts); // by rising place

    std::vector<MetWord> take_words(); // by number; after the last sheet

private:
    enum class Worth : std::uint8_t { nothing, in_capitals, always };

    struct Word {
        Worth worth = Worth::always;
        std::uint32_t sheets = 0;
        std::span<const ConceptForm* const> concepts; // that begin with it
        std::string spelling;
    };

    struct Occurrence {
        std::uint32_t word = 0;
        std::size_t begin = 0, end = 0; // bytes of the text
    };

    void read_text(std::string_view text);
    std::uint32_t number_of(std::string_view form);
    Word known_of(std::string_view form) const;
    void count(std::uint32_t word);
    void add_word(std::string_view written, std::uint32_t number, std::size_t letter_count);
    void add_hyphenated();
    void add_whole(std::size_t begin, std::size_t end);
    void add_concepts(std::string_view text);
    std::size_t add_concept(std::string_view text, std::size_t at);
    bool follows_hyphen(std::string_view text, std::size_t begin) const;
    bool stands_at(const ConceptForm& form, std::string_view text, std::size_t at) const;
    const std::string& form_at(std::size_t at) const { return numbers_.words()[occurrences_[at].word]; }

    WordRules rules_;
    WordNumbers numbers_;
    std::vector<Word> words_;                 // by number
    std::vector<Occurrence> occurrences_;     // in the text being read
    std::vector<std::size_t> joined_;         // those that a hyphen joins to the one before
    std::vector<std::size_t> concepts_begin_; // those at which one may
    Tallies words_here_, concepts_here_;
};

} // namespace veilleur::search
