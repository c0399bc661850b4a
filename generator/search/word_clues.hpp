#pragma once

#include "search/clues.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace veilleur::search {

// The clues of single words: step 5 of docs/search-format.md. One object serves one query, because only so many of its
// words are looked for with slips.
class WordClues {
public:
    WordClues(const Index& index, const WordFinder& own, const WordFinder& other)
        : index_(index), own_(own), other_(other) {}

    enum class Settled { no, yes };       // found as a concept or a joined word already
    enum class Ending { finished, open }; // the reader may be still typing it

    void add(std::vector<Clue>& clues, std::string_view word, std::uint32_t covers, Settled settled, Ending ending);

    // What a form that was found stands for: itself, its inflections, the compounds it is a part of.
    struct Weights {
        std::uint32_t form = 0, group = 0, compounds = 0;
    };
    void add_related(Clue& clue, ListSource source, std::uint32_t form, Weights weights, Way way) const;

private:
    void add_known(Clue& clue, std::string_view word) const;
    void add_inflected(Clue& clue, ListSource source, std::string_view word) const;
    void add_prefixed(Clue& clue, std::string_view word) const;
    void add_inside(Clue& clue, std::string_view word) const;
    void add_split(std::vector<Clue>& clues, std::string_view word, std::uint32_t covers) const;
    void add_slips(Clue& clue, std::string_view word, std::size_t distance, Parameter weight) const;

    const WordFinder& finder(ListSource source) const { return source == ListSource::own ? own_ : other_; }
    std::uint32_t weight(Parameter name, ListSource source) const;
    static void add_list(Clue& clue, Expansion expansion);

    const Index& index_;
    const WordFinder& own_;
    const WordFinder& other_;
    std::uint32_t slipped_ = 0;
};

} // namespace veilleur::search
