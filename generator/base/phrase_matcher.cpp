#include "base/phrase_matcher.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bit>

namespace veilleur {

namespace {

bool is_word_letter(char32_t letter) {
    return u_isalnum(static_cast<UChar32>(letter)) || letter == 0x0308 || letter == 0x0301;
}

// Letters and digits of ASCII in lower case; 0 for every other byte.
constexpr std::array<unsigned char, 256> make_lowered() {
    std::array<unsigned char, 256> lowered{};
    for (unsigned char byte = '0'; byte <= '9'; ++byte)
        lowered[byte] = byte;
    for (unsigned char byte = 'a'; byte <= 'z'; ++byte)
        lowered[byte] = lowered[byte - 32] = byte;
    return lowered;
}

constexpr std::array<unsigned char, 256> lowered = make_lowered();
constexpr std::size_t longest_opening = 8; // letters
constexpr unsigned char latin = 0xC3; // first byte of À to ÿ: all letters but × and ÷; their case is in the second

bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

bool is_latin(char byte) {
    return static_cast<unsigned char>(byte) == latin;
}

bool is_latin_letter(unsigned char second) {
    constexpr unsigned char multiplication_sign = 0x97, division_sign = 0xB7;
    return second >= 0x80 && second <= 0xBF && second != multiplication_sign && second != division_sign;
}

bool take_letter(std::string_view text, std::size_t& at) {
    if (is_latin(text[at]) && at + 1 < text.size() && is_latin_letter(static_cast<unsigned char>(text[at + 1]))) {
        at += 2;
        return true;
    }
    std::size_t next = at;
    if (!is_word_letter(next_code_point(text, next))) return false;
    at = next;
    return true;
}

std::size_t word_end(std::string_view text, std::size_t begin) {
    std::size_t at = begin;
    while (at < text.size()) {
        if (lowered[static_cast<unsigned char>(text[at])])
            ++at;
        else if (is_ascii(text[at]) || !take_letter(text, at))
            break;
    }
    return at;
}

// The letters and digits of ASCII that a word begins with, at most eight, in lower case: byte by byte in one number.
struct Opening {
    std::uint64_t letters = 0;
    std::size_t size = 0;
};

// The first byte is the lowest. Compilers make one load of eight.
std::uint64_t number_of(const char* bytes, std::size_t count) {
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < count; ++at)
        number |= std::uint64_t{static_cast<unsigned char>(bytes[at])} << (8 * at);
    return number;
}

// Eight bytes at a time, without a jump for each: bit 7 of a byte says what holds of it. Lower case is bit 5, which
// digits have anyway.
Opening opening_at(std::string_view text, std::size_t at) {
    constexpr std::uint64_t each = 0x0101010101010101, high = 0x80 * each;
    const std::size_t left = text.size() - at;
    const std::uint64_t bytes = left >= 8 ? number_of(text.data() + at, 8) : number_of(text.data() + at, left);
    const std::uint64_t lower = bytes | 0x20 * each;
    const auto from = [](std::uint64_t seven_bits, char first) {
        return (seven_bits & ~high) + (0x80 - static_cast<std::uint64_t>(first)) * each;
    };
    const std::uint64_t letters = from(lower, 'a') & ~from(lower, 'z' + 1);
    const std::uint64_t digits = from(bytes, '0') & ~from(bytes, '9' + 1);
    const std::uint64_t others = (~(letters | digits) | bytes) & high;
    const auto size = static_cast<std::size_t>(std::countr_zero(others)) / 8;
    return {size == 8 ? lower : lower & ((std::uint64_t{1} << (8 * size)) - 1), size};
}

// Fibonacci hashing: the upper bits of the product depend on all letters.
std::size_t place_of(const Opening& opening) {
    return static_cast<std::size_t>((opening.letters * 0x9E3779B97F4A7C15) >> 48);
}

bool reads_in_small_letters_as(std::string text, std::string_view form) {
    std::ranges::replace(text, '\n', ' ');
    return lower(text) == form;
}

// Whether a text of the same size says the form: the end of a line is a space and, unless the form is `exact`, capitals
// are small letters. Bytes are compared as long as they are of ASCII, which saves most texts a copy.
bool reads_as(std::string_view text, std::string_view form, bool exact) {
    for (std::size_t at = 0; at < form.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (text[at] == form[at] || (byte == '\n' && form[at] == ' ')) continue;
        if (exact) return false;
        if (!is_ascii(text[at])) return reads_in_small_letters_as(std::string(text), form);
        if (!lowered[byte] || lowered[byte] != static_cast<unsigned char>(form[at])) return false;
    }
    return true;
}

bool is_acronym(std::string_view form) {
    bool has_upper = false, has_lower_run = false;
    std::size_t uppers = 0;
    for (const char each : form) {
        if (each >= 'A' && each <= 'Z') ++uppers;
        if (each >= 'a' && each <= 'z') has_lower_run = true;
    }
    has_upper = uppers > 0;
    // "CdP" and "GOC" are acronyms, "Dixit" is a word: two capitals, or capitals alone.
    return (uppers >= 2) || (has_upper && !has_lower_run);
}

} // namespace

std::optional<std::uint32_t> PhraseMatcher::add(std::string_view form, std::uint32_t phrase) {
    if (word_end(form, 0) == 0) return std::nullopt;
    const bool exact = is_acronym(form);
    std::string text = exact ? std::string(form) : lower(form);
    const Opening opening = opening_at(lower(form), 0);
    std::vector<std::uint32_t>& candidates = by_opening_[opening.letters];
    for (const std::uint32_t candidate : candidates)
        if (forms_[candidate].text == text) return forms_[candidate].phrase;
    openings_.set(place_of(opening));
    forms_.push_back({std::move(text), exact, phrase});
    candidates.push_back(static_cast<std::uint32_t>(forms_.size() - 1));
    std::ranges::stable_sort(candidates, std::greater(),
                             [this](std::uint32_t each) { return forms_[each].text.size(); });
    return std::nullopt;
}

std::optional<PhraseMatcher::Match> PhraseMatcher::match_at(std::string_view text, std::size_t at,
                                                            std::uint64_t opening) const {
    const auto candidates = by_opening_.find(opening);
    if (candidates == by_opening_.end()) return std::nullopt;
    for (const std::uint32_t candidate : candidates->second) {
        const Form& form = forms_[candidate];
        const std::size_t stop = at + form.text.size();
        if (stop > text.size() || word_end(text, stop) != stop) continue;
        if (reads_as(text.substr(at, form.text.size()), form.text, form.exact)) return Match{at, stop, form.phrase};
    }
    return std::nullopt;
}

std::optional<PhraseMatcher::Match> PhraseMatcher::find(std::string_view text, std::size_t from) const {
    for (std::size_t at = from; at < text.size();) {
        const Opening opening = opening_at(text, at);
        const std::size_t stop = at + opening.size;
        const bool goes_on = opening.size == longest_opening || (stop < text.size() && !is_ascii(text[stop]));
        const std::size_t end = goes_on ? word_end(text, stop) : stop;
        if (end > at && openings_.test(place_of(opening)))
            if (auto match = match_at(text, at, opening.letters)) return match;
        // What ended the word begins none.
        at = end + 1;
        if (end < text.size() && !is_ascii(text[end])) next_code_point(text, at = end);
    }
    return std::nullopt;
}

} // namespace veilleur
