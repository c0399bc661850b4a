#include "markdown/escapes.hpp"

#include "base/utf8.hpp"
#include "markdown/characters.hpp"
#include "markdown/tree.hpp"

namespace veilleur::markdown {

namespace {

// `&name;` or `&#1;` at the beginning of `source`, or nothing.
std::string_view entity(std::string_view source) {
    constexpr std::size_t longest = 34;
    const std::size_t end = source.substr(0, longest).find(';');
    if (end == std::string_view::npos || end < 2) return {};
    for (const char each : source.substr(1, end - 1))
        if (!is_ascii_alnum(each) && each != '#') return {};
    return source.substr(0, end + 1);
}

void append_character(std::string& out, std::string_view character) {
    if (character.size() == 1 && is_ascii_punctuation(character[0])) out += verbatim_mark;
    out += character;
}

} // namespace

std::optional<std::string> with_verbatim_marks(std::string_view text, std::string_view source, std::size_t at) {
    std::string marked;
    for (std::size_t each = 0; each < text.size();) {
        if (at >= source.size()) return std::nullopt;
        const std::string_view rest = source.substr(at);
        const std::string_view name = rest[0] == '&' ? entity(rest) : std::string_view();
        if (rest[0] == '\\' && rest.size() > 1 && is_ascii_punctuation(rest[1]) && rest[1] == text[each]) {
            append_character(marked, text.substr(each++, 1));
            at += 2;
        } else if (!name.empty() && !text.substr(each).starts_with(name)) {
            const std::size_t begin = each;
            next_code_point(text, each);
            append_character(marked, text.substr(begin, each - begin));
            at += name.size();
        } else if (rest[0] == text[each]) {
            marked += text[each++];
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return marked;
}

} // namespace veilleur::markdown
