#include "markdown/characters.hpp"
#include "markdown/delimiters.hpp"
#include "markdown/passes.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

namespace {

bool is_blank(std::string_view text, std::size_t at) {
    return at < text.size() && is_space(text[at]);
}

// Two tildes; not three, and not with space on both sides.
std::optional<Delimiter> next_tildes(const Node& node, std::size_t from) {
    const std::string_view text = node.text;
    for (std::size_t at = text.find('~', from); at != std::string_view::npos; at = text.find('~', at)) {
        const std::size_t end = std::min(text.find_first_not_of('~', at), text.size());
        const bool escaped = at > 0 && text[at - 1] == verbatim_mark;
        const bool opens = !is_blank(text, end);
        const bool closes = at > 0 ? !is_space(text[at - 1]) : true;
        if (end - at == 2 && !escaped && (opens || closes)) {
            const DelimiterRole role = opens && closes ? DelimiterRole::open_or_close
                                       : opens         ? DelimiterRole::open
                                                       : DelimiterRole::close;
            Delimiter delimiter{role, at, end, {}};
            delimiter.wrapper.kind = NodeKind::struck;
            return delimiter;
        }
        at = end;
    }
    return std::nullopt;
}

bool has_tildes(const std::vector<Node>& nodes) {
    return std::ranges::any_of(nodes, [](const Node& node) {
        return node.kind == NodeKind::text && node.text.find("~~") != std::string::npos;
    });
}

} // namespace

void mark_struck(Node& root) {
    walk(root, [](Node& node) {
        if (has_tildes(node.children)) pair_delimiters(node.children, next_tildes);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
