#pragma once

#include "base/position.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur {

// Byte offset of the first byte that is not well-formed UTF-8 (RFC 3629), if any.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Number of code points; `text` must be well-formed.
std::size_t code_points(std::string_view text);

// Decodes the code point that starts at `offset` and moves `offset` past it. `text` must be well-formed.
char32_t next_code_point(std::string_view text, std::size_t& offset);

void append_utf8(std::string& out, char32_t code_point);

// Line and column (both from 1, column in code points) of a byte offset in `text`.
Position position_at(std::string_view text, std::size_t offset);

// Bidirectional control characters (U+202A..E, U+2066..9, U+200E/F, U+061C), which can make text read as something
// else.
bool is_bidi_control(char32_t code_point);

} // namespace veilleur
