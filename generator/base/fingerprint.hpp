#pragma once

#include <string>
#include <string_view>

namespace veilleur {

// Tells apart bytes that nobody made to look alike: 32 lower-case hexadecimal digits (XXH3, 128 bits), at a twentieth
// of the time of a digest. Whoever must not be deceived takes base/digest.
std::string fingerprint_of(std::string_view bytes);

} // namespace veilleur
