#pragma once

#include <string>
#include <string_view>

namespace veilleur::search {

// One gzip member (RFC 1952) without name and time: equal bytes give equal files.
std::string gzipped(std::string_view bytes);

// What one gzip member holds. Throws Damage where it is cut off, changed or followed by anything, or where it holds
// more than `most` bytes.
std::string gunzipped(std::string_view file, std::size_t most);

} // namespace veilleur::search
