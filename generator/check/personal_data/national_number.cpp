#include "check/personal_data/national_number.hpp"

#include <array>

namespace veilleur::check {

namespace {

// BIS numbers add 20 to the month where the sex is not known, else 40. Month 00 and day 00 stand for "not known".
bool has_birth_date(std::string_view digits) {
    constexpr std::array<unsigned long long, 13> days{31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto written = value_of(digits.substr(2, 2));
    const auto month = written >= 40 ? written - 40 : written >= 20 ? written - 20 : written;
    return month <= 12 && value_of(digits.substr(4, 2)) <= days[month];
}

bool has_counter(std::string_view digits) {
    const auto counter = value_of(digits.substr(6, 3));
    return counter >= 1 && counter <= 998;
}

bool has_birth_check_digits(std::string_view digits) {
    const auto first_nine = value_of(digits.substr(0, 9)), check = value_of(digits.substr(9, 2));
    return check == 97 - first_nine % 97 || check == 97 - (2'000'000'000 + first_nine) % 97;
}

} // namespace

bool is_national_number(const NumberCandidate& candidate) {
    const std::string_view digits = candidate.digits;
    return digits.size() == 11 && candidate.byte_before() != '+' && has_birth_date(digits) && has_counter(digits) &&
           has_birth_check_digits(digits) && !candidate.holds_year();
}

} // namespace veilleur::check
