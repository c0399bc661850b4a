#pragma once

#include "check/personal_data/number_chain.hpp"

namespace veilleur::check {

// The number of a Belgian identity card, or an account number as written before IBAN (they share their check digits). A
// structured communication `+++ddd/dddd/ddddd+++` does too: its grouping tells it apart.
bool is_identity_card(const NumberCandidate& candidate);

} // namespace veilleur::check
