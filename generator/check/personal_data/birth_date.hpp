#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace veilleur::check {

// The end of the date that begins at `begin`, where a digit stands, if the words before it say that somebody was born
// then: `né le 12/03/1985`, `geboren op 12 maart 1985`, `° 12.03.1985`.
std::optional<std::size_t> birth_date_end(std::string_view text, std::size_t begin);

} // namespace veilleur::check
