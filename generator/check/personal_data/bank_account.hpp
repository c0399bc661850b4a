#pragma once

#include "check/personal_data/number_chain.hpp"

#include <cstddef>
#include <optional>

namespace veilleur::check {

// Where a Belgian IBAN begins (with its `BE`), by ISO 7064 and by the check digits of the account itself.
std::optional<std::size_t> bank_account_begin(const NumberCandidate& candidate);

} // namespace veilleur::check
