#pragma once

namespace veilleur::draft {

constexpr bool is_space(char each) {
    return each == ' ' || each == '\t';
}

constexpr bool is_digit(char each) {
    return each >= '0' && each <= '9';
}

} // namespace veilleur::draft
