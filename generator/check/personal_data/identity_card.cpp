#include "check/personal_data/identity_card.hpp"

namespace veilleur::check {

bool is_identity_card(const NumberCandidate& candidate) {
    const std::string_view digits = candidate.digits;
    if (digits.size() != 12 || candidate.byte_before() == '+' || candidate.holds_year()) return false;
    if (candidate.grouped({3, 4, 5})) return false;
    const auto remainder = value_of(digits.substr(0, 10)) % 97;
    return value_of(digits.substr(10)) == (remainder == 0 ? 97 : remainder) && value_of(digits) != 97;
}

} // namespace veilleur::check
