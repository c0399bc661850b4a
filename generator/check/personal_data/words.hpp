#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace veilleur::check {

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}
constexpr bool is_ascii_lower(char byte) {
    return byte >= 'a' && byte <= 'z';
}
constexpr bool is_ascii_upper(char byte) {
    return byte >= 'A' && byte <= 'Z';
}
constexpr bool is_ascii_letter(char byte) {
    return is_ascii_lower(byte) || is_ascii_upper(byte);
}

template <std::size_t size> bool holds(const std::array<std::string_view, size>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

// The functions below answer the length in bytes of what stands at `at`, or 0 if it is something else. They accept text
// that is not well-formed and an `at` past its end.

// What leaves no trace on the page: zero-width characters, soft hyphens, and the marks of emphasis and escaping.
std::size_t invisible_at(std::string_view text, std::size_t at);

// A space of any width, `&nbsp;` included; never a line end.
std::size_t space_at(std::string_view text, std::size_t at);

// Punctuation people put between the groups of a number: dots, dashes, slashes, brackets, underscores.
std::size_t number_punctuation_at(std::string_view text, std::size_t at);

// A letter of the Latin alphabet, accents included.
std::size_t letter_at(std::string_view text, std::size_t at);

// A capital of the same.
std::size_t capital_at(std::string_view text, std::size_t at);

// Whether a letter ends right before `at`.
bool follows_letter(std::string_view text, std::size_t at);

// Letters from `at` on; the end of the word.
std::size_t word_end(std::string_view text, std::size_t at);

// The begin of the word that ends before `end`; `end` itself if there is none.
std::size_t word_begin(std::string_view text, std::size_t end);

} // namespace veilleur::check
