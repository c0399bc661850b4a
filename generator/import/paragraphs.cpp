#include "import/paragraphs.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

#include <array>

namespace veilleur::draft {

namespace {

constexpr std::size_t shortest_broken = 45; // code points of a line that a machine broke
constexpr std::size_t shortest_broken_sentence = 60;
constexpr std::size_t longest_broken = 110;
constexpr std::size_t longest_label_start = 40; // bytes
constexpr std::size_t longest_word = 80;        // bytes

bool is_letter_byte(char each) {
    const auto byte = static_cast<unsigned char>(each);
    return byte >= 0x80 || (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
}

// The first word or sign, whole.
std::string_view first_sign(std::string_view text) {
    if (text.empty()) return text;
    std::size_t end = 0;
    next_code_point(text, end);
    return text.substr(0, end);
}

bool begins_small(std::string_view text) {
    const std::string sign(first_sign(text));
    return upper(sign) != sign && lower(sign) == sign;
}

bool begins_large(std::string_view text) {
    const std::string sign(first_sign(text));
    return lower(sign) != sign;
}

bool ends_sentence(std::string_view text) {
    for (const std::string_view end : {".", "!", "?", ":", ";", "…", "»", "”", ")"})
        if (text.ends_with(end)) return true;
    return false;
}

// "Durée : 30 min" begins something of its own.
bool looks_labelled(std::string_view text) {
    const std::size_t colon = text.substr(0, longest_label_start).find(':');
    return colon != std::string_view::npos && colon > 1 && begins_large(text);
}

bool ends_in_hyphen(std::string_view text) {
    return text.size() >= 3 && text.ends_with('-') && is_letter_byte(text[text.size() - 2]);
}

// "zorg- en welzijn" is written so.
bool is_suspended(std::string_view next) {
    constexpr std::array<std::string_view, 5> words{"en ", "of ", "et ", "ou ", "als "};
    for (const std::string_view word : words)
        if (next.starts_with(word)) return true;
    return false;
}

bool cuts_word(std::string_view line, std::string_view next) {
    return ends_in_hyphen(line) && begins_small(next) && !is_suspended(next);
}

std::string_view last_word(std::string_view text) {
    std::size_t from = text.size();
    while (from > 0 && text.size() - from < longest_word && (is_letter_byte(text[from - 1]) || text[from - 1] == '-'))
        --from;
    return text.substr(from);
}

std::string_view first_word(std::string_view text) {
    std::size_t to = 0;
    while (to < text.size() && (is_letter_byte(text[to]) || text[to] == '-'))
        ++to;
    return text.substr(0, to);
}

} // namespace

bool continues(std::string_view line, std::string_view next) {
    line = trimmed(line);
    next = trimmed(next);
    if (line.empty() || next.empty() || looks_labelled(next)) return false;
    if (cuts_word(line, next)) return true;
    const std::size_t length = code_points(line);
    if (length > longest_broken) return begins_small(next) && !ends_sentence(line);
    if (begins_small(next) && !ends_sentence(line)) return true;
    return length >= (ends_sentence(line) ? shortest_broken_sentence : shortest_broken) && !line.ends_with(':') &&
           !line.ends_with(';');
}

KnownWords::KnownWords(std::span<const Line> lines) {
    for (const Line& line : lines) {
        const std::string text = lower(line.text);
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::string_view word = first_word(std::string_view(text).substr(at));
            if (!word.empty() && at + word.size() < text.size()) words_.emplace(word);
            at += word.size();
        }
    }
}

std::string one_text(std::string_view lines, std::uint32_t line, const KnownWords& known,
                     std::vector<Rejoined>& rejoined) {
    std::string text;
    for (const std::string_view part : split(lines, '\n')) {
        const std::string_view next = trimmed(part);
        if (!text.empty() && cuts_word(text, next)) {
            const std::string begin = lower(last_word(text));
            const std::string end = lower(first_word(next));
            if (!known.has(begin + end)) text.pop_back();
            rejoined.push_back({line, std::string(last_word(text)) + std::string(first_word(next))});
        } else if (!text.empty() && !next.empty()) {
            text += ' ';
        }
        text += next;
        ++line;
    }
    return text;
}

} // namespace veilleur::draft
