#pragma once

#include "search/byte_runs.hpp"

#include <string>
#include <string_view>

namespace veilleur::search {

inline constexpr std::string_view coded_magic = "VSRA";

// More is not coded: whoever reads it would wait for longer than the bytes take on the way.
inline constexpr std::size_t most_coded = 256 * 1024;

// The file "The coded file" in docs/search-format.md describes; `payload` holds most_coded bytes at the most.
std::string coded(const Payload& payload);

// The bytes of that payload. Throws Damage unless they are what was coded.
std::string decoded(std::string_view file);

} // namespace veilleur::search
