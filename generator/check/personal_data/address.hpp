#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace veilleur::check {

// The bytes of a street with its house number, around the digits from `begin` to `end`: `rue de la Loi 16`,
// `Wetstraat 16`, `16, rue de la Loi`.
std::optional<std::pair<std::size_t, std::size_t>> address_around(std::string_view text, std::size_t begin,
                                                                  std::size_t end);

} // namespace veilleur::check
