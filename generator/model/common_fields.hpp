#pragma once

#include "model/content_type.hpp"

#include <cstddef>
#include <vector>

namespace veilleur {

// The plain fields that every sheet has, whatever its type, with label and help. `relations`, `sources` and
// `translated_from` have shapes of their own (load/common_fields).
const std::vector<Field>& common_fields();

inline constexpr std::size_t longest_summary = 200; // characters

} // namespace veilleur
