#include "base/digest.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace veilleur {

std::string sha256_hex(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * size);
    for (unsigned int at = 0; at < size; ++at) {
        hex += digits[digest[at] >> 4];
        hex += digits[digest[at] & 15];
    }
    return hex;
}

} // namespace veilleur
