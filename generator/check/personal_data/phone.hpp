#pragma once

#include "check/personal_data/number_chain.hpp"

namespace veilleur::check {

enum class PhoneKind { none, mobile, landline };

// What telephone number `candidate` is. Belgian numbers in national and international form; of the neighbouring
// countries, mobile numbers in international form. Enterprise numbers, free-phone and other service numbers are none.
PhoneKind phone_kind(const NumberCandidate& candidate);

} // namespace veilleur::check
