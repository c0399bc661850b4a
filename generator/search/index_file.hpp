#pragma once

#include "search/byte_runs.hpp"
#include "search/index.hpp"

#include <string>
#include <string_view>

namespace veilleur::search {

inline constexpr std::string_view magic = "VSRC";
inline constexpr unsigned format_version = 3;
inline constexpr std::size_t section_count = 10;

// The bytes of the file that docs/search-format.md describes; equal indexes give equal bytes.
std::string packed(const Index& index);

// The index that `file` holds. Throws Damage, with a plain reason, unless every byte is as the format says: a file that
// is cut off, changed, foreign, of another version or language is never searched.
Index unpacked(std::string_view file, Language language);

// The same for the bytes that the file packs.
Payload payload(const Index& index);
Index from_payload(std::string_view payload, Language language);

} // namespace veilleur::search
