#pragma once

#include <cstddef>
#include <string_view>

namespace veilleur::search {

// Whether the optimal string alignment distance of two words (insertions, deletions, replacements, swaps of neighbours,
// no part edited twice) is exactly `wanted`, 1 or 2. Words have at most 40 letters.
bool is_at_distance(std::string_view left, std::string_view right, std::size_t wanted);

} // namespace veilleur::search
