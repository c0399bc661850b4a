#pragma once

#include "check/personal_data/number_chain.hpp"

namespace veilleur::check {

// The number a care provider has with INAMI/RIZIV: `1-23456-67-890`, or eleven digits after the name of the institute.
bool is_riziv_number(const NumberCandidate& candidate);

} // namespace veilleur::check
