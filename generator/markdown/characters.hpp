#pragma once

#include <string_view>

namespace veilleur::markdown {

constexpr bool is_ascii_letter(char each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
}

constexpr bool is_ascii_digit(char each) {
    return each >= '0' && each <= '9';
}

constexpr bool is_ascii_alnum(char each) {
    return is_ascii_letter(each) || is_ascii_digit(each);
}

constexpr bool is_ascii_punctuation(char each) {
    return (each >= '!' && each <= '/') || (each >= ':' && each <= '@') || (each >= '[' && each <= '`') ||
           (each >= '{' && each <= '~');
}

// Part of a letter outside ASCII: every byte of a multi-byte character counts.
constexpr bool is_beyond_ascii(char each) {
    return static_cast<unsigned char>(each) >= 0x80;
}

constexpr bool is_space(char each) {
    return each == ' ' || each == '\n' || each == '\t';
}

// An id as anchors, keys and sheets have it: letters, digits, '-' and '_' (and '/' between the parts of a sheet's id).
constexpr bool is_id_character(char each) {
    return is_ascii_alnum(each) || each == '-' || each == '_';
}

constexpr bool is_anchor(std::string_view text) {
    if (text.empty()) return false;
    for (const char each : text)
        if (!is_id_character(each)) return false;
    return true;
}

} // namespace veilleur::markdown
