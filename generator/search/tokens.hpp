#pragma once

#include "search/folding.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

inline constexpr std::size_t longest_token = 40;

// A word as it is searched, and the bytes of the text it stands for.
struct Token {
    std::string letters; // a-z and 0-9
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Reads the tokens of a text one by one, by the rules of docs/search-format.md. The text is well-formed UTF-8; text and
// folding must outlive the reader.
class TokenReader {
public:
    TokenReader(std::string_view text, const Folding& folding) : text_(text), folding_(folding) {}

    bool next(Token& token); // false at the end of the text

    // The same without a copy of the letters.
    bool next();
    std::string_view letters() const { return {letters_.data(), length_}; } // until the next token is read
    std::size_t begin() const { return begin_; }
    std::size_t end() const { return end_; }

    // Whether the text ended inside the last token that was read.
    bool is_open() const { return open_; }

private:
    bool read();
    void add_run();
    void add_folded(std::string_view letters);

    std::string_view text_;
    const Folding& folding_;
    std::size_t at_ = 0;
    std::array<char, longest_token> letters_{};
    std::size_t length_ = 0; // more than longest_token for tokens that are left out
    std::size_t begin_ = 0, end_ = 0;
    bool open_ = false;
};

// The id a heading gets from its text: its tokens joined by '-'.
std::string anchor_of(std::string_view text, const Folding& folding);

} // namespace veilleur::search
