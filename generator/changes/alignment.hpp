#pragma once

#include "changes/allowance.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace veilleur::changes {

// Two items, one of each side, by their places.
struct Match {
    std::size_t before = 0, after = 0;

    friend bool operator==(const Match&, const Match&) = default;
};

// The longest list of equal items that both sides have in the same order (a longest common subsequence, by the
// classical table, equal beginnings and ends apart). No value if the table would be too large or the allowance does not
// suffice.
std::optional<std::vector<Match>> alignment(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
                                            Allowance& allowance);

} // namespace veilleur::changes
