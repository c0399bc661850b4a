#include "markdown/addresses.hpp"
#include "markdown/characters.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

namespace {

struct Span {
    std::size_t begin = 0, end = 0;
};

// GFM 6.9: without punctuation at the end, and without a closing parenthesis that is not opened inside.
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
    const auto count = [&](char each) { return std::ranges::count(text.substr(begin, end - begin), each); };
    auto surplus = count(')') - count('(');
    while (end > begin) {
        const char last = text[end - 1];
        if (last == ')' && surplus > 0)
            --surplus;
        else if (std::string_view("?!.,:;*_~'\"").find(last) == std::string_view::npos)
            break;
        --end;
    }
    return end;
}

bool ends_address(char each) {
    return is_space(each) || each == '<' || each == '>' || each == '"' || each == verbatim_mark ||
           is_beyond_ascii(each);
}

bool begins_word(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    const char before = text[at - 1];
    return is_space(before) || std::string_view("([{*_~").find(before) != std::string_view::npos ||
           is_beyond_ascii(before);
}

std::optional<Span> web_address(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (!rest.starts_with("https://") && !rest.starts_with("http://") && !rest.starts_with("www.")) return std::nullopt;
    if (!begins_word(text, at)) return std::nullopt;
    std::size_t end = at;
    while (end < text.size() && !ends_address(text[end]))
        ++end;
    end = trimmed_end(text, at, end);
    const std::string_view address = text.substr(at, end - at);
    const std::size_t host = address.starts_with("www.") ? 4 : address.find("//") + 2;
    if (host >= address.size() || address.find('.', host) == std::string_view::npos) return std::nullopt;
    return Span{at, end};
}

bool is_local_part(char each) {
    return is_ascii_alnum(each) || each == '.' || each == '-' || each == '_' || each == '+';
}

// name@host.tld around the '@' at `at`.
std::optional<Span> mail_address(std::string_view text, std::size_t at, std::size_t from) {
    std::size_t begin = at, end = at + 1;
    while (begin > from && is_local_part(text[begin - 1]))
        --begin;
    while (end < text.size() && (is_ascii_alnum(text[end]) || text[end] == '.' || text[end] == '-'))
        ++end;
    while (end > at + 1 && !is_ascii_alnum(text[end - 1]))
        --end;
    const bool has_host = text.substr(at + 1, end - at - 1).find('.') != std::string_view::npos;
    if (begin == at || !has_host || !begins_word(text, begin)) return std::nullopt;
    return Span{begin, end};
}

// Most texts hold none, and the library searches for a few bytes much faster than we look at each.
bool may_hold_address(std::string_view text) {
    return text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos ||
           text.find("www.") != std::string_view::npos;
}

std::optional<Found> next_bare_link(Cutter& cutter, std::size_t from) {
    const std::string_view text = cutter.text();
    if (from == 0 && !may_hold_address(text)) return std::nullopt;
    for (std::size_t at = from; at < text.size(); ++at) {
        if (text[at] != 'h' && text[at] != 'w' && text[at] != '@') continue;
        const bool mail = text[at] == '@';
        const std::optional<Span> span = mail ? mail_address(text, at, from) : web_address(text, at);
        if (!span) continue;
        const std::string shown(text.substr(span->begin, span->end - span->begin));
        std::string_view front = mail ? "mailto:" : shown.starts_with("www.") ? "https://" : "";
        Found found{span->begin, span->end, cutter.part(span->begin, span->begin)};
        found.node.kind = NodeKind::link;
        found.node.target = std::string(front) + shown;
        // The address is shown as it is: code would get no typography either.
        found.node.children.push_back(cutter.part(span->begin, span->end));
        return found;
    }
    return std::nullopt;
}

} // namespace

void find_bare_links(Node& root) {
    walk(root, [](Node& node) {
        if (node.kind == NodeKind::link || node.kind == NodeKind::sheet_link || node.kind == NodeKind::citation)
            return Walk::past;
        replace_in_texts(node.children, next_bare_link);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
