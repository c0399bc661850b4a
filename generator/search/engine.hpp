#pragma once

#include "search/clues.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace veilleur::search {

struct Result {
    std::uint32_t sheet = 0; // place in Index::sheets
    std::uint64_t score = 0;
    std::uint32_t place = 0; // to link to: 0 the sheet itself, p its p-th heading

    friend bool operator==(const Result&, const Result&) = default;
};

struct Answer {
    Question question;
    std::vector<Result> results; // best first
};

// Answers queries from an index, as docs/search-format.md says. Const and safe to share between threads.
class Engine {
public:
    explicit Engine(const Index& index); // refers to it

    Answer answer(std::string_view query) const; // well-formed UTF-8, of any length

    // What each clue of `question` gives `sheet`: product and place; product 0 for nothing.
    struct Gift {
        std::uint64_t product = 0;
        std::uint32_t place = 0;
        const Expansion* expansion = nullptr; // of the question
    };
    std::vector<Gift> gifts(const Question& question, std::uint32_t sheet) const;

    const Index& index() const { return index_; }
    const Lists& lists(ListSource source) const;

private:
    const Index& index_;
    WordFinder own_, other_;
};

} // namespace veilleur::search
