#include "import/encoding.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace veilleur::draft {

namespace {

constexpr char32_t replacement = 0xFFFD;

// Bytes 0x80 to 0x9F of Windows-1252; the five that mean nothing there become the sign for what cannot be read.
constexpr std::array<char32_t, 32> windows_signs{
    0x20AC, replacement, 0x201A,      0x0192, 0x201E,      0x2026,      0x2020, 0x2021,      0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152,      replacement, 0x017D, replacement, replacement, 0x2018, 0x2019,      0x201C, 0x201D, 0x2022,
    0x2013, 0x2014,      0x02DC,      0x2122, 0x0161,      0x203A,      0x0153, replacement, 0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char each : bytes) {
        const auto byte = static_cast<unsigned char>(each);
        append_utf8(text, byte >= 0x80 && byte < 0xA0 ? windows_signs[byte - 0x80U] : char32_t{byte});
    }
    return text;
}

char32_t unit_at(std::string_view bytes, std::size_t at, Encoding encoding) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return encoding == Encoding::utf16_little ? char32_t{first} | (char32_t{second} << 8U)
                                              : char32_t{second} | (char32_t{first} << 8U);
}

bool is_high_surrogate(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

std::string from_utf16(std::string_view bytes, Encoding encoding) {
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t code_point = unit_at(bytes, at, encoding);
        const bool has_next = at + 3 < bytes.size();
        if (is_high_surrogate(code_point) && has_next && is_low_surrogate(unit_at(bytes, at + 2, encoding))) {
            at += 2;
            code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (unit_at(bytes, at, encoding) - 0xDC00);
        } else if (is_high_surrogate(code_point) || is_low_surrogate(code_point)) {
            code_point = replacement;
        }
        append_utf8(text, code_point);
    }
    return text;
}

// Latin letters in UTF-16 leave every second byte zero.
Encoding guessed(std::string_view bytes) {
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at)
        if (bytes[at] == '\0') ++(at % 2 == 0 ? even : odd);
    const std::size_t many = bytes.size() / 4;
    if (odd > many && even * 8 < odd) return Encoding::utf16_little;
    if (even > many && odd * 8 < even) return Encoding::utf16_big;
    return first_invalid_utf8(bytes) ? Encoding::windows_1252 : Encoding::utf8;
}

Refusal refusal_of(std::string_view bytes) {
    if (bytes.size() > largest_draft) return Refusal::too_large;
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) return Refusal::word_file;
    if (bytes.starts_with("{\\rtf")) return Refusal::rich_text;
    if (bytes.starts_with("%PDF")) return Refusal::pdf;
    return Refusal::none;
}

bool is_control_byte(char each) {
    return each >= 0 && each < 0x20 && std::string_view("\t\n\v\f\r").find(each) == std::string_view::npos;
}

// A text has hardly a control sign; a picture or a program is full of them.
bool is_text(std::string_view text) {
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(text, is_control_byte));
    return text.find('\0') == std::string_view::npos && controls <= text.size() / 50;
}

Decoded in_encoding(std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::utf8) return {std::string(bytes), encoding, Refusal::none};
    if (encoding == Encoding::windows_1252) return {from_windows_1252(bytes), encoding, Refusal::none};
    return {from_utf16(bytes, encoding), encoding, Refusal::none};
}

Decoded without_judgement(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        return in_encoding(bytes, first_invalid_utf8(bytes) ? Encoding::windows_1252 : Encoding::utf8);
    }
    if (bytes.starts_with("\xFF\xFE")) return in_encoding(bytes.substr(2), Encoding::utf16_little);
    if (bytes.starts_with("\xFE\xFF")) return in_encoding(bytes.substr(2), Encoding::utf16_big);
    return in_encoding(bytes, guessed(bytes));
}

} // namespace

Decoded decoded(std::string_view bytes) {
    if (const Refusal refusal = refusal_of(bytes); refusal != Refusal::none) return {{}, {}, refusal};
    Decoded result = without_judgement(bytes);
    if (!is_text(result.text)) return {{}, result.encoding, Refusal::not_text};
    return result;
}

} // namespace veilleur::draft
