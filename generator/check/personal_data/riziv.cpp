#include "check/personal_data/riziv.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

bool is_named(const NumberCandidate& candidate) {
    constexpr std::size_t reach = 24;
    const std::size_t from = candidate.begin() > reach ? candidate.begin() - reach : 0;
    const std::string before = ascii_lower(candidate.text.substr(from, candidate.begin() - from));
    return before.find("inami") != std::string::npos || before.find("riziv") != std::string::npos;
}

// 97 was the modulus until numbers ran short; since then the others are used as well.
bool has_check_digits(std::string_view digits) {
    constexpr std::array<unsigned long long, 4> moduli{97, 89, 83, 79};
    const auto base = value_of(digits.substr(0, 6)), check = value_of(digits.substr(6, 2));
    return std::ranges::any_of(moduli, [&](auto modulus) { return check == modulus - base % modulus; });
}

} // namespace

bool is_riziv_number(const NumberCandidate& candidate) {
    const std::size_t size = candidate.digits.size();
    if ((size != 11 && size != 8) || candidate.holds_year()) return false;
    const bool written_so = candidate.grouped({1, 5, 2, 3});
    return (written_so && has_check_digits(candidate.digits)) || is_named(candidate);
}

} // namespace veilleur::check
