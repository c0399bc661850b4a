#include "check/personal_data/masked.hpp"

#include "base/utf8.hpp"
#include "check/personal_data/words.hpp"

namespace veilleur::check {

namespace {

bool is_shown(char byte, unsigned& characters) {
    if (!is_digit(byte) && !is_ascii_letter(byte)) return true;
    ++characters;
    return characters <= 2;
}

} // namespace

std::string masked(std::string_view value) {
    constexpr std::string_view dot = "•";
    std::string text;
    unsigned characters = 0;
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t start = at;
        const char32_t letter = next_code_point(value, at);
        const std::size_t invisible = invisible_at(value, start);
        if (invisible > 1)
            at = start + invisible;
        else if (letter < 0x80 && is_shown(value[start], characters))
            text += value[start];
        else
            text += dot;
    }
    return text;
}

} // namespace veilleur::check
