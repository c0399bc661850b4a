#pragma once

#include "model/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace veilleur::markdown {

// Sets the marks of a language over the pieces of one block of text, in order: what a mark becomes depends on what
// stands before it, also across emphasis and links. Applied to its own output it changes nothing.
class Typographer {
public:
    // The piece as it should read. `after` is the first character of what follows it in the block, 0 at the end.
    std::string piece(std::string_view text, char32_t after, Language language);

    // Code, an image, a citation: stands in the line like a word, and is none of our business.
    void skip_object() { before_ = U'x'; }

    // A line break that was asked for.
    void skip_break() { before_ = U' '; }

private:
    void mark(std::size_t& at);
    void apostrophe();
    void single_quote_mark(bool opening);
    void double_quote();
    void run_of(char each, std::size_t& at);
    void high_punctuation(char each);
    void opening_guillemet(std::size_t& at);
    void closing_guillemet();
    void unit(std::string_view sign, std::size_t& at);
    void other(std::size_t& at);

    char32_t previous() const;                   // the last character written, in this piece or before it
    char32_t next(std::size_t at) const;         // the character at `at`, or what follows the piece
    bool is_within_range(std::size_t end) const; // a dash that ends there, between what is written and the rest
    bool strip_spaces(); // takes spaces off the end of what was written; false if there were none

    Language language_ = Language::fr;
    std::string_view text_;
    std::string out_;
    std::size_t at_ = 0;
    char32_t after_ = 0;
    char32_t before_ = 0; // the character before this piece, 0 at the beginning of the block
    bool single_open_ = false;
    bool double_open_ = false;
};

} // namespace veilleur::markdown
