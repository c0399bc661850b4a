#include "base/digest.hpp"

#include "base/hexadecimal.hpp"

#include <openssl/evp.h>

#include <stdexcept>

namespace veilleur {

std::string sha256_hex(std::string_view bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1)
        throw std::runtime_error("SHA-256 is not available");
    return hexadecimal({digest, size});
}

std::string git_blob_id(std::string_view bytes) {
    const std::string object = "blob " + std::to_string(bytes.size()) + '\0' + std::string(bytes);
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_Digest(object.data(), object.size(), digest, &size, EVP_sha1(), nullptr) != 1)
        throw std::runtime_error("SHA-1 is not available");
    return hexadecimal({digest, size});
}

} // namespace veilleur
