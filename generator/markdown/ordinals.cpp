#include "base/byte_set.hpp"
#include "markdown/characters.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace veilleur::markdown {

namespace {

constexpr std::array<std::string_view, 8> french{"ers", "er", "res", "re", "\u00E8mes", "\u00E8me", "es", "e"};
constexpr std::array<std::string_view, 3> dutch{"ste", "de", "e"};

std::string_view suffix_at(std::string_view text, std::size_t at, Language language) {
    const auto longest = [&](const auto& suffixes) {
        const auto found = std::ranges::find_if(suffixes, [&](auto each) { return text.substr(at).starts_with(each); });
        return found == suffixes.end() ? std::string_view() : *found;
    };
    return language == Language::fr ? longest(french) : longest(dutch);
}

bool continues_word(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    if (is_ascii_alnum(text[at]) || text[at] == '_') return true;
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0xC3 && byte < 0xE2; // letters; quotes and spaces are 0xC2 or from 0xE2 on
}

bool begins_number(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    return !is_ascii_alnum(text[at - 1]) && std::string_view("._/-#").find(text[at - 1]) == std::string_view::npos;
}

constexpr ByteSet digits(is_ascii_digit);

std::optional<Found> next_ordinal(Cutter& cutter, std::size_t from, Language language) {
    const std::string_view text = cutter.text();
    for (std::size_t at = digits.find(text, from); at < text.size(); at = digits.find(text, at)) {
        const std::size_t begin = at;
        while (at < text.size() && is_ascii_digit(text[at]))
            ++at;
        const std::string_view suffix = suffix_at(text, at, language);
        const std::size_t end = at + suffix.size();
        if (suffix.empty() || at - begin > 3 || !begins_number(text, begin) || continues_word(text, end)) continue;
        Found found{at, end, cutter.part(at, at)};
        found.node.kind = NodeKind::superscript;
        found.node.children.push_back(cutter.part(at, end));
        return found;
    }
    return std::nullopt;
}

void raise(Node& node, Language language) {
    if (node.kind == NodeKind::link || node.kind == NodeKind::superscript) return;
    if (node.kind == NodeKind::language) {
        const std::optional<Language> other = language_of(node.argument);
        if (!other) return;
        language = *other;
    }
    replace_in_texts(node.children, [&](Cutter& text, std::size_t from) { return next_ordinal(text, from, language); });
    for (Node& child : node.children)
        raise(child, language);
}

} // namespace

void raise_ordinals(Node& root, const Pass& pass) {
    raise(root, pass.context.language);
}

} // namespace veilleur::markdown
