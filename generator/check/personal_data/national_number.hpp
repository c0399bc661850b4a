#pragma once

#include "check/personal_data/number_chain.hpp"

namespace veilleur::check {

// A number of the Belgian national register, or a BIS number, by its date, its counter and its check digits.
bool is_national_number(const NumberCandidate& candidate);

} // namespace veilleur::check
