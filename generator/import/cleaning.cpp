#include "import/cleaning.hpp"

#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "import/entities.hpp"
#include "import/markup.hpp"

namespace veilleur::draft {

namespace {

// CR LF and CR as LF.
std::string with_plain_line_ends(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r')
            result += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n')
            result += '\n';
    }
    return result;
}

bool is_wide_space(char32_t sign) {
    return sign == 0xA0 || sign == 0x1680 || (sign >= 0x2000 && sign <= 0x200A) || sign == 0x202F || sign == 0x205F ||
           sign == 0x3000;
}

// Of lines and paragraphs: a break inside the line, as word processors mean it.
bool is_separator(char32_t sign) {
    return sign == 0x2028 || sign == 0x2029;
}

bool is_unseen(char32_t sign) {
    return sign == 0xAD || (sign >= 0x200B && sign <= 0x200D) || sign == 0x2060 || sign == 0xFEFF ||
           is_bidi_control(sign) || (sign >= 0x2061 && sign <= 0x2064) || sign == 0x180E || sign == 0x2069 ||
           (sign >= 0xFFF9 && sign <= 0xFFFB) || (sign & 0xFFFEU) == 0xFFFEU || (sign >= 0xFDD0 && sign <= 0xFDEF);
}

bool is_control(char32_t sign) {
    return (sign < 0x20 && sign != '\t' && sign != '\n' && sign != '\v' && sign != '\f') ||
           (sign >= 0x7F && sign < 0xA0);
}

std::string with_plain_signs(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t sign = next_code_point(text, at);
        if (is_unseen(sign)) continue;
        if (is_separator(sign))
            result += line_break;
        else
            append_utf8(result, is_wide_space(sign) || is_control(sign) ? U' ' : sign);
    }
    return result;
}

std::string_view without_spaces_behind(std::string_view text) {
    const std::size_t last = text.find_last_not_of(" \t");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

} // namespace

std::vector<Line> clean_lines(std::string_view text) {
    const std::string plain = nfc(with_plain_signs(without_entities(without_markup(with_plain_line_ends(text)))));
    std::vector<Line> lines;
    std::uint32_t number = 1;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= plain.size(); ++at) {
        const bool ends = at == plain.size() || plain[at] == '\n' || plain[at] == '\v' || plain[at] == '\f';
        if (!ends) continue;
        lines.push_back({number, std::string(without_spaces_behind(std::string_view(plain).substr(from, at - from)))});
        if (at < plain.size() && plain[at] == '\n') ++number;
        from = at + 1;
    }
    return lines;
}

} // namespace veilleur::draft
