#include "import/entities.hpp"

#include "base/utf8.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace veilleur::draft {

namespace {

// Those that word processors and mail programs write for French and Dutch.
constexpr std::array<std::pair<std::string_view, char32_t>, 59> names{{
    {"nbsp", 0x20},    {"amp", '&'},      {"lt", '<'},        {"gt", '>'},       {"quot", '"'},    {"apos", '\''},
    {"rsquo", 0x2019}, {"lsquo", 0x2018}, {"ldquo", 0x201C},  {"rdquo", 0x201D}, {"laquo", 0xAB},  {"raquo", 0xBB},
    {"ndash", 0x2013}, {"mdash", 0x2014}, {"hellip", 0x2026}, {"bull", 0x2022},  {"middot", 0xB7}, {"shy", 0xAD},
    {"euro", 0x20AC},  {"deg", 0xB0},     {"eacute", 0xE9},   {"egrave", 0xE8},  {"ecirc", 0xEA},  {"euml", 0xEB},
    {"agrave", 0xE0},  {"acirc", 0xE2},   {"auml", 0xE4},     {"aacute", 0xE1},  {"ccedil", 0xE7}, {"icirc", 0xEE},
    {"iuml", 0xEF},    {"iacute", 0xED},  {"ocirc", 0xF4},    {"ouml", 0xF6},    {"oacute", 0xF3}, {"ugrave", 0xF9},
    {"ucirc", 0xFB},   {"uuml", 0xFC},    {"uacute", 0xFA},   {"oelig", 0x153},  {"aelig", 0xE6},  {"Eacute", 0xC9},
    {"Egrave", 0xC8},  {"Ecirc", 0xCA},   {"Agrave", 0xC0},   {"Acirc", 0xC2},   {"Ccedil", 0xC7}, {"Icirc", 0xCE},
    {"Ocirc", 0xD4},   {"Ucirc", 0xDB},   {"OElig", 0x152},   {"copy", 0xA9},    {"reg", 0xAE},    {"rarr", 0x2192},
    {"larr", 0x2190},  {"frac12", 0xBD},  {"times", 0xD7},    {"ensp", 0x20},    {"emsp", 0x20},
}};

constexpr std::size_t longest_name = 8;

bool is_scalar(char32_t code_point) {
    return code_point > 0 && code_point < 0x110000 && (code_point < 0xD800 || code_point > 0xDFFF);
}

std::optional<char32_t> numbered(std::string_view digits) {
    const bool is_hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (is_hexadecimal) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value, is_hexadecimal ? 16 : 10);
    if (digits.empty() || read.ec != std::errc() || read.ptr != end || !is_scalar(value)) return std::nullopt;
    return value < 0x20 ? U' ' : char32_t{value};
}

std::optional<char32_t> meaning(std::string_view name) {
    if (name.starts_with('#')) return numbered(name.substr(1));
    for (const auto& [known, code_point] : names)
        if (known == name) return code_point;
    return std::nullopt;
}

} // namespace

std::string without_entities(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t end = text[at] == '&' ? text.substr(at, longest_name + 2).find(';') : std::string_view::npos;
        const auto sign = end == std::string_view::npos ? std::nullopt : meaning(text.substr(at + 1, end - 1));
        if (sign) {
            append_utf8(result, *sign);
            at += end;
        } else {
            result += text[at];
        }
    }
    return result;
}

} // namespace veilleur::draft
