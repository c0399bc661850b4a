#include "markdown/typographer.hpp"

#include "base/byte_set.hpp"
#include "base/utf8.hpp"
#include "markdown/characters.hpp"
#include "markdown/tree.hpp"
#include "markdown/typography.hpp"

#include <algorithm>
#include <array>

namespace veilleur::markdown {

namespace {

constexpr char32_t no_break = 0x00A0, narrow = 0x202F, joiner = 0x2060, en_dash = 0x2013;
constexpr std::string_view no_break_text = "\u00A0", narrow_text = "\u202F", joiner_text = "\u2060";
constexpr int longest_range = 24; // characters

constexpr bool is_white(char32_t each) {
    return each == U' ' || each == U'\n' || each == U'\t' || each == no_break || each == narrow;
}

constexpr bool is_digit(char32_t each) {
    return each >= U'0' && each <= U'9';
}

constexpr bool is_of_range(char32_t each) {
    return is_digit(each) || each == U'-' || each == en_dash || each == joiner;
}

// Letters of ASCII and everything from À on that is not punctuation.
constexpr bool is_letter(char32_t each) {
    if (each < 0x80) return is_ascii_letter(static_cast<char>(each));
    return each >= 0xC0 && each != 0xD7 && each != 0xF7 && !(each >= 0x2000 && each < 0x2C00);
}

// What a quotation may begin after.
constexpr bool opens_after(char32_t each) {
    return each == 0 || is_white(each) ||
           std::u32string_view(U"([{<-/\u2013\u2014\u00AB\u201C\u2018\u201E").find(each) != std::u32string_view::npos;
}

// What may follow `;`, `!`, `?` and `:` at the end of a group of words.
constexpr bool follows_group(char32_t each) {
    return each == 0 || is_white(each) ||
           std::u32string_view(U")]}.,;!?\"\u00BB\u201D\u2026").find(each) != std::u32string_view::npos;
}

constexpr bool ends_group(char32_t each) {
    return is_letter(each) || is_digit(each) ||
           std::u32string_view(U")]%\u00B0\u00BB\u201D\u2019\u2026\u20AC").find(each) != std::u32string_view::npos;
}

// Every other byte is copied as it is.
constexpr ByteSet marks([](char byte) {
    return std::string_view("'\".-;!?:%\xC2\xE2\x01").find(byte) != std::string_view::npos;
});

// The reduced words of Dutch that begin with an apostrophe: ’s avonds, ’t, ’n, ’k, ’m, ’r, ’ns, ’em, ’er.
bool is_reduced_word(std::string_view text) {
    const std::size_t end = std::min(std::min(text.find_first_of(" \n\t,.;:!?-)"), text.find("\u00A0")), text.size());
    constexpr std::array words{"s", "t", "n", "k", "m", "r", "ns", "em", "er", "S", "T", "N", "K"};
    return std::ranges::find(words, text.substr(0, end)) != words.end();
}

std::size_t begin_of_last(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return at;
}

char32_t last_character(std::string_view text) {
    std::size_t at = begin_of_last(text);
    return next_code_point(text, at);
}

} // namespace

std::string Typographer::piece(std::string_view text, char32_t after, Language language) {
    language_ = language;
    text_ = text;
    after_ = after;
    out_.clear();
    out_.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = marks.find(text, at);
        out_.append(text, at, plain - at);
        at = plain;
        if (at < text.size()) mark(at);
    }
    if (!out_.empty()) before_ = last_character(out_);
    return std::move(out_);
}

// Browsers end a line behind the hyphen of *2022-2023*. In an address or a code they may, and nothing is put into it.
bool Typographer::is_within_range(std::size_t end) const {
    if (!is_digit(previous()) || !is_digit(next(end))) return false;
    std::string_view left(out_);
    for (int steps = 0; !left.empty() && is_of_range(last_character(left)); ++steps) {
        if (steps == longest_range) return false;
        left = left.substr(0, begin_of_last(left));
    }
    const char32_t before = left.empty() ? before_ : last_character(left);
    return before != U'/' && opens_after(before);
}

char32_t Typographer::previous() const {
    return out_.empty() ? before_ : last_character(out_);
}

char32_t Typographer::next(std::size_t at) const {
    if (at < text_.size() && text_[at] == verbatim_mark) ++at;
    return at < text_.size() ? next_code_point(text_, at) : after_;
}

// Moves `at` past the mark.
void Typographer::mark(std::size_t& at) {
    const char each = text_[at];
    at_ = at;
    switch (each) {
    case verbatim_mark:
        out_.append(text_, at, 2);
        at += 2;
        return;
    case '\'':
        apostrophe();
        break;
    case '"':
        double_quote();
        break;
    case '.':
    case '-':
        run_of(each, at);
        return;
    case ';':
    case '!':
    case '?':
    case ':':
        high_punctuation(each);
        break;
    case '%':
        unit("%", at);
        return;
    default:
        other(at);
        return;
    }
    ++at;
}

void Typographer::apostrophe() {
    const char32_t left = previous(), right = next(at_ + 1);
    if (is_letter(left) || (is_digit(left) && is_letter(right))) {
        if (!is_letter(right)) single_open_ = false;
        out_ += "\u2019";
    } else if (opens_after(left) && is_letter(right)) {
        const bool reduced = language_ == Language::nl && is_reduced_word(text_.substr(at_ + 1));
        single_open_ = single_open_ || !reduced;
        out_ += reduced ? "\u2019" : "\u2018";
    } else if (opens_after(left) && is_digit(right)) {
        out_ += "\u2019"; // ’90
    } else if (single_open_ && !is_white(left)) {
        single_open_ = is_letter(right);
        out_ += "\u2019";
    } else {
        out_ += '\'';
    }
}

void Typographer::double_quote() {
    const char32_t left = previous(), right = next(at_ + 1);
    const bool french = language_ == Language::fr;
    if (!double_open_ && right != 0 && !is_white(right) && (opens_after(left) || left == U'\u2019')) {
        double_open_ = true;
        out_ += french ? "\u00AB\u202F" : "\u201C";
    } else if (double_open_ && left != 0 && !is_white(left)) {
        double_open_ = false;
        out_ += french ? "\u202F\u00BB" : "\u201D";
    } else {
        out_ += '"';
    }
}

// Exactly three dots; two or three hyphens that stand between words or between figures.
void Typographer::run_of(char each, std::size_t& at) {
    const std::size_t end = std::min(text_.find_first_not_of(each, at), text_.size());
    const std::size_t size = end - at;
    const char32_t left = previous(), right = next(end);
    const bool within_range = each == '-' && size < 3 && is_within_range(end);
    const bool apart =
        (left == 0 || is_white(left)) && (right == 0 || is_white(right) || right == U'"' || right == U'\u00BB');
    const bool between = (is_letter(left) || is_digit(left)) && (is_letter(right) || is_digit(right));
    if (each == '.' && size == 3)
        out_ += "\u2026";
    else if (each == '-' && size == 2 && (apart || between))
        out_ += "\u2013";
    else if (each == '-' && size == 3 && (apart || between))
        out_ += "\u2014";
    else
        out_.append(text_, at, size);
    if (within_range) out_ += joiner_text;
    at = end;
}

bool Typographer::strip_spaces() {
    const std::size_t before = out_.size();
    while (!out_.empty() && is_white(last_character(out_)))
        out_.resize(begin_of_last(out_));
    return out_.size() < before;
}

void Typographer::high_punctuation(char each) {
    const bool applies = language_ == Language::fr && follows_group(next(at_ + 1));
    const std::string_view space = each == ':' ? no_break_text : narrow_text;
    if (applies && is_white(previous())) {
        // The space may be in the piece before: then it stays. At the beginning of a block there is none to set.
        if (!out_.empty() && strip_spaces() && previous() != 0) out_ += space;
    } else if (applies && ends_group(previous())) {
        out_ += space;
    }
    out_ += each;
}

void Typographer::opening_guillemet(std::size_t& at) {
    double_open_ = true;
    out_ += "\u00AB";
    at += 2;
    if (language_ != Language::fr) return;
    while (at < text_.size() && is_white(next(at)))
        next_code_point(text_, at);
    const bool space_follows = at == text_.size() && (after_ == 0 || is_white(after_));
    if (!space_follows) out_ += narrow_text;
}

void Typographer::closing_guillemet() {
    double_open_ = false;
    if (language_ == Language::fr) {
        strip_spaces();
        if (previous() != 0 && !is_white(previous())) out_ += narrow_text;
    }
    out_ += "\u00BB";
}

// A number and its sign stay on one line.
void Typographer::unit(std::string_view sign, std::size_t& at) {
    if (out_.size() > 1 && out_.back() == ' ' && is_ascii_digit(out_[out_.size() - 2])) {
        out_.pop_back();
        out_ += no_break_text;
    }
    out_ += sign;
    at += sign.size();
}

// A character beyond ASCII: some are marks already.
void Typographer::other(std::size_t& at) {
    const std::size_t begin = at;
    const char32_t each = next_code_point(text_, at);
    const bool within_range = each == en_dash && is_within_range(at);
    switch (each) {
    case U'\u00AB':
        at = begin;
        opening_guillemet(at);
        return;
    case U'\u00BB':
        closing_guillemet();
        return;
    case U'\u20AC':
        at = begin;
        unit("\u20AC", at);
        return;
    case U'\u2018':
        single_open_ = true;
        break;
    case U'\u2019':
        if (!is_letter(next(at))) single_open_ = false;
        break;
    case U'\u201C':
    case U'\u201E':
        double_open_ = true;
        break;
    case U'\u201D':
        double_open_ = false;
        break;
    default:
        break;
    }
    out_.append(text_, begin, at - begin);
    if (within_range) out_ += joiner_text;
}

std::string typography(std::string_view text, Language language) {
    return Typographer().piece(text, 0, language);
}

} // namespace veilleur::markdown
