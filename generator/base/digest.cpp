#include "base/digest.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace veilleur {

namespace {

std::string hex_of(const unsigned char* digest, unsigned int size) {
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * size);
    for (unsigned int at = 0; at < size; ++at) {
        hex += digits[digest[at] >> 4];
        hex += digits[digest[at] & 15];
    }
    return hex;
}

} // namespace

std::string sha256_hex(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    return hex_of(digest, size);
}

std::string git_blob_id(std::string_view bytes) {
    const std::string object = "blob " + std::to_string(bytes.size()) + '\0' + std::string(bytes);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(object.data(), object.size(), digest, &size, EVP_sha1(), nullptr) != 1)
        throw std::runtime_error("SHA-1 is not available");
    return hex_of(digest, size);
}

} // namespace veilleur
