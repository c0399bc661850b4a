#include "import/markers.hpp"

#include "base/text.hpp"
#include "import/letters.hpp"

#include <algorithm>
#include <array>

namespace veilleur::draft {

namespace {

// Bullets of word processors; the last ones are those of the symbol font, in the private area.
constexpr std::array<std::string_view, 24> bullets{"-", "*", "+", "o", "•", "–",      "—",      "·",
                                                   "‣", "⁃", "∙", "▪", "■", "□",      "●",      "○",
                                                   "◦", "➤", "►", "➢", "✓", "\uF0B7", "\uF0A7", "\uF0D8"};

std::size_t digits_in(std::string_view text) {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

// The length of "3." and the like, with the sign behind; 0 if it is none.
std::size_t number_marker_length(std::string_view text) {
    const std::size_t opening = text.starts_with('(') ? 1 : 0;
    const std::size_t digits = digits_in(text.substr(opening));
    if (digits == 0 || digits > 2) return 0;
    const std::string_view behind = text.substr(opening + digits);
    if (opening == 1) return behind.starts_with(')') ? digits + 2 : 0;
    if (behind.starts_with('.') || behind.starts_with(')')) return digits + 1;
    return behind.starts_with("°") ? digits + std::string_view("°").size() : 0;
}

std::size_t bullet_length(std::string_view text) {
    for (const std::string_view bullet : bullets)
        if (text.starts_with(bullet)) return bullet.size();
    return 0;
}

bool is_alone(std::string_view bullet) {
    return bullet.size() > 1;
}

// "I. ", "iv) ": capitals only where they are roman numbers of a heading.
std::size_t roman_length(std::string_view text) {
    const std::size_t letters = std::min(text.find_first_not_of("IVX"), text.size());
    if (letters == 0 || letters > 5 || letters == text.size()) return 0;
    return text[letters] == '.' || text[letters] == ')' ? letters + 1 : 0;
}

// "2", "2.", "2.3", "2.3.", "2)"
std::size_t outline_length(std::string_view text) {
    std::size_t at = digits_in(text);
    if (at == 0 || at > 2) return 0;
    while (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
        const std::size_t digits = digits_in(text.substr(at + 1));
        if (digits > 2) return 0;
        at += 1 + digits;
    }
    return at < text.size() && (text[at] == '.' || text[at] == ')') ? at + 1 : at;
}

} // namespace

std::size_t indentation(std::string_view line) {
    std::size_t columns = 0;
    for (const char each : line) {
        if (!is_space(each)) break;
        columns = each == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
    }
    return columns;
}

std::optional<Marker> marker_of(std::string_view line) {
    const std::string_view text = trimmed(line);
    const std::size_t number = number_marker_length(text);
    const std::size_t length = number > 0 ? number : bullet_length(text);
    if (length == 0 || length >= text.size()) return std::nullopt;
    std::string_view sign = text.substr(0, length);
    // "•Texte" happens; "-texte", "*texte*" and "option" are something else.
    if (!is_space(text[length]) && (number > 0 || !is_alone(sign) || sign == "–" || sign == "—" || sign == "·"))
        return std::nullopt;
    const std::string_view rest = trimmed(text.substr(length));
    if (number > 0) sign = sign.substr(sign.find_first_of("0123456789"), digits_in(sign.substr(sign.starts_with('('))));
    return Marker{sign, number > 0, indentation(line), rest};
}

std::size_t numbering_length(std::string_view heading) {
    std::size_t length = outline_length(heading);
    const bool is_bare_number =
        length > 0 && is_digit(heading[length - 1]) && heading.substr(0, length).find('.') == std::string_view::npos;
    if (is_bare_number) return 0;
    if (length == 0) length = roman_length(heading);
    if (length == 0 || length >= heading.size() || !is_space(heading[length])) return 0;
    return heading.size() - trimmed(heading.substr(length)).size();
}

std::size_t numbering_depth(std::string_view heading) {
    const std::size_t length = numbering_length(heading);
    if (length == 0) return 0;
    std::string_view numbers = trimmed(heading.substr(0, length));
    if (numbers.ends_with('.') || numbers.ends_with(')')) numbers.remove_suffix(1);
    return 1 + static_cast<std::size_t>(std::ranges::count(numbers, '.'));
}

} // namespace veilleur::draft
