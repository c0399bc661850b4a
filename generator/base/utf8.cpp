#include "base/utf8.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

// ICU's macros convert int to uint8_t on purpose.
#pragma GCC diagnostic ignored "-Wconversion"

namespace veilleur {

namespace {

// Most text is ASCII: eight bytes at once.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if (bytes & high_bits) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        at = end_of_ascii(text, at);
        if (at == text.size()) break;
        const std::size_t start = at;
        UChar32 decoded = 0;
        U8_NEXT(text.data(), at, text.size(), decoded);
        if (decoded < 0) return start;
    }
    return std::nullopt;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
    UChar32 decoded = 0;
    U8_NEXT_OR_FFFD(text.data(), offset, text.size(), decoded);
    return static_cast<char32_t>(decoded);
}

void append_utf8(std::string& out, char32_t code_point) {
    char bytes[U8_MAX_LENGTH];
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, code_point);
    out.append(bytes, size);
}

Position position_at(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto lines = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
    const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {lines + 1, static_cast<std::uint32_t>(code_points(before.substr(line_start))) + 1};
}

bool is_bidi_control(char32_t code_point) {
    return (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2066 && code_point <= 0x2069) ||
           code_point == 0x200E || code_point == 0x200F || code_point == 0x061C;
}

} // namespace veilleur
