#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::check {

// Digits that stand together; invisible characters between them do not count.
struct DigitGroup {
    std::size_t begin = 0; // bytes of the text
    std::size_t end = 0;
    std::size_t first = 0; // into NumberChain::digits
    std::size_t count = 0;
    bool tight = false; // joined to the group before without a space or a slash
};

// Groups of digits that only spaces and punctuation of numbers keep apart, as in `85.07.30-033.28`.
struct NumberChain {
    std::string digits;
    std::vector<DigitGroup> groups; // never empty
    std::size_t end = 0;            // the byte after the last digit

    // Replaces the chain by the one that begins at `begin`, where a digit must stand.
    void read(std::string_view text, std::size_t begin);
};

// Some neighbouring groups of a chain that may be one number.
struct NumberCandidate {
    std::string_view text; // the whole text
    std::string_view digits;
    std::span<const DigitGroup> groups;

    std::size_t begin() const { return groups.front().begin; }
    std::size_t end() const { return groups.back().end; }
    char byte_before() const { return begin() == 0 ? '\n' : text[begin() - 1]; }
    bool grouped(std::initializer_list<std::size_t> counts) const;
    bool holds_year() const; // a group that reads as a year between 1900 and 2099
};

// The value of up to 18 digits.
unsigned long long value_of(std::string_view digits);

} // namespace veilleur::check
