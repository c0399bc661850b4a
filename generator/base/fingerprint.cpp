#include "base/fingerprint.hpp"

#include "base/hexadecimal.hpp"

#include <xxhash.h>

namespace veilleur {

std::string fingerprint_of(std::string_view bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    return hexadecimal({canonical.digest, sizeof canonical.digest});
}

} // namespace veilleur
