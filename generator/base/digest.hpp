#pragma once

#include <string>
#include <string_view>

namespace veilleur {

std::string sha256_hex(std::string_view bytes); // 64 lower-case hexadecimal digits (FIPS 180-4)

// What git calls a file of these bytes: SHA-1 of "blob SIZE\0" and the bytes, as 40 lower-case hexadecimal digits.
std::string git_blob_id(std::string_view bytes);

} // namespace veilleur
