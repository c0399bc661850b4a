#include "import/headings.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "import/markers.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_heading = 90; // code points
constexpr std::size_t fewest_capitals = 4;

bool is_short(std::string_view text) {
    return text.size() <= longest_heading * 4 && code_points(text) <= longest_heading;
}

bool ends_sentence(std::string_view text) {
    return text.ends_with('.') || text.ends_with(';') || text.ends_with(',') || text.ends_with("…");
}

bool has_text(std::string_view text) {
    return !slug(text).empty();
}

// "DÉROULEMENT" -> "Déroulement". Acronyms lose their capitals too, as nobody can tell them here.
std::string without_capitals(std::string_view text) {
    const std::string small = lower(text);
    if (upper(text) != text || small == text || code_points(text) < fewest_capitals) return std::string(text);
    return upper_first(small);
}

std::string_view without_colon(std::string_view text) {
    text = trimmed(text);
    while (text.ends_with(':') || text.ends_with('#'))
        text = trimmed(text.substr(0, text.size() - 1));
    return text;
}

std::string_view without_emphasis(std::string_view text) {
    for (const std::string_view sign : {"**", "__", "*", "_"})
        if (text.size() > 2 * sign.size() && text.starts_with(sign) && text.ends_with(sign)) {
            const std::string_view inside = text.substr(sign.size(), text.size() - 2 * sign.size());
            if (inside.find(sign.front()) == std::string_view::npos) return trimmed(inside);
        }
    return text;
}

Block heading(const Line& line, std::string_view text, unsigned level) {
    Block block;
    block.kind = BlockKind::heading;
    block.line = line.number;
    text = without_colon(without_emphasis(without_colon(text)));
    const std::size_t numbering = numbering_length(text);
    block.label = trimmed(text.substr(0, numbering));
    block.text = without_capitals(trimmed(text.substr(numbering)));
    const std::size_t depth = numbering_depth(text);
    block.level = depth > 0 ? static_cast<unsigned>(std::min<std::size_t>(1 + depth, 6)) : level;
    return block;
}

// "## Title"
std::optional<FoundHeading> with_signs(const Line& line) {
    const std::string_view text = trimmed(line.text);
    const std::size_t signs = std::min(text.find_first_not_of('#'), text.size());
    if (signs == 0 || signs > 6 || signs == text.size() || (text[signs] != ' ' && text[signs] != '\t'))
        return std::nullopt;
    const std::string_view rest = text.substr(signs);
    if (!has_text(rest)) return std::nullopt;
    return FoundHeading{heading(line, rest, static_cast<unsigned>(signs)), 1};
}

bool is_underline(std::string_view line, char sign) {
    const std::string_view text = trimmed(line);
    return text.size() >= 3 && text.find_first_not_of(sign) == std::string_view::npos;
}

std::optional<FoundHeading> underlined(std::span<const Line> lines, std::size_t at) {
    if (at + 1 >= lines.size() || !is_short(lines[at].text) || marker_of(lines[at].text)) return std::nullopt;
    const bool first = is_underline(lines[at + 1].text, '=');
    if (!first && !is_underline(lines[at + 1].text, '-')) return std::nullopt;
    if (!has_text(lines[at].text) || lines[at].text.find('|') != std::string::npos) return std::nullopt;
    if (at > 0 && !is_blank(lines[at - 1])) return std::nullopt;
    return FoundHeading{heading(lines[at], lines[at].text, first ? 1 : 2), 2};
}

bool is_bold(std::string_view text) {
    const std::string_view bare = trimmed(text);
    return (bare.starts_with("**") || bare.starts_with("__")) &&
           without_emphasis(without_colon(bare)) != without_colon(bare);
}

bool is_in_capitals(std::string_view text) {
    const std::string small = lower(text);
    return code_points(text) >= fewest_capitals && small != text && upper(text) == text;
}

// The line with text after `at`, if there is one.
const Line* next_text(std::span<const Line> lines, std::size_t at) {
    for (std::size_t next = at + 1; next < lines.size(); ++next)
        if (!is_blank(lines[next])) return &lines[next];
    return nullptr;
}

const Line* previous_text(std::span<const Line> lines, std::size_t at) {
    for (std::size_t previous = at; previous > 0; --previous)
        if (!is_blank(lines[previous - 1])) return &lines[previous - 1];
    return nullptr;
}

// "3." of an item, apart from its text.
struct Number {
    int value = 0;
    char sign = '.'; // behind it
};

std::optional<Number> number_of(const Line* line) {
    if (!line) return std::nullopt;
    const std::string_view text = trimmed(line->text);
    const std::size_t length = numbering_length(text);
    if (length == 0 || text[0] < '0' || text[0] > '9') return std::nullopt;
    Number number;
    for (std::size_t at = 0; text[at] >= '0' && text[at] <= '9'; ++at) {
        number.value = number.value * 10 + (text[at] - '0');
        number.sign = text[at + 1];
    }
    return number;
}

bool follows(const std::optional<Number>& number, const std::optional<Number>& before) {
    return number && before && number->sign == before->sign && number->value == before->value + 1;
}

// "2. Objectif" between texts, and not an item among others.
bool is_numbered_heading(std::span<const Line> lines, std::size_t at) {
    const std::string_view text = trimmed(lines[at].text);
    const std::size_t length = numbering_length(text);
    if (length == 0 || indentation(lines[at].text) > 3) return false;
    const std::string_view words = trimmed(text.substr(length));
    const Line* next = next_text(lines, at);
    const auto number = number_of(&lines[at]);
    return next && upper_first(words) == words && indentation(next->text) <= 3 && !follows(number_of(next), number) &&
           !follows(number, number_of(previous_text(lines, at)));
}

bool stands_alone(std::span<const Line> lines, std::size_t at) {
    return at == 0 || is_blank(lines[at - 1]);
}

} // namespace

std::optional<FoundHeading> heading_at(std::span<const Line> lines, std::size_t at, const LabelTest& is_label) {
    if (auto found = with_signs(lines[at])) return found;
    if (auto found = underlined(lines, at)) return found;
    const std::string_view text = trimmed(lines[at].text);
    if (!is_short(text) || !has_text(text) || text.find('\t') != std::string_view::npos || text.starts_with('|'))
        return std::nullopt;
    const std::string_view bare = without_emphasis(without_colon(text));
    if (is_label(trimmed(bare.substr(numbering_length(bare))))) return FoundHeading{heading(lines[at], text, 2), 1};
    if (ends_sentence(text) || !next_text(lines, at)) return std::nullopt;
    if (is_numbered_heading(lines, at)) return FoundHeading{heading(lines[at], text, 2), 1};
    if (marker_of(lines[at].text) || !stands_alone(lines, at)) return std::nullopt;
    if (is_bold(text) || is_in_capitals(text)) return FoundHeading{heading(lines[at], text, 2), 1};
    return std::nullopt;
}

bool is_rule(std::string_view line) {
    std::size_t signs = 0;
    for (const char each : line) {
        if (each == ' ' || each == '\t') continue;
        if (std::string_view("-=*_~").find(each) == std::string_view::npos) return false;
        ++signs;
    }
    return signs >= 3;
}

} // namespace veilleur::draft
