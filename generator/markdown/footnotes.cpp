#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

namespace {

// cmark leaves a reference without a definition as text.
void report_missing(const Node& text, const Pass& pass) {
    const std::string_view all = text.text;
    for (std::size_t begin = find_unescaped(all, "[^", 0); begin != std::string_view::npos;
         begin = find_unescaped(all, "[^", begin + 2)) {
        const std::size_t end = all.find_first_of("]\n ", begin);
        if (end == std::string_view::npos || all[end] != ']' || end == begin + 2) continue;
        pass.report_inside("markdown-footnote", text, begin, {std::string(all.substr(begin, end + 1 - begin))});
    }
}

} // namespace

void check_footnotes(Node& root, const Pass& pass) {
    const auto notes = std::ranges::count(root.children, NodeKind::footnote, &Node::kind);
    const unsigned before = pass.ids.reserve_footnotes(static_cast<unsigned>(notes));
    walk(root, [&](Node& node) {
        if (node.kind == NodeKind::footnote || node.kind == NodeKind::footnote_reference) node.number += before;
        if (node.kind == NodeKind::text) report_missing(node, pass);
        return Walk::into;
    });
}

} // namespace veilleur::markdown
