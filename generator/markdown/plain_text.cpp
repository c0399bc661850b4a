#include "markdown/plain_text.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace veilleur::markdown {

namespace {

void append_plain(std::string& out, const std::vector<Node>& nodes) {
    for (const Node& node : nodes) {
        switch (node.kind) {
        case NodeKind::text:
        case NodeKind::code:
        case NodeKind::image:
            out += node.text;
            break;
        case NodeKind::line_break:
            out += ' ';
            break;
        case NodeKind::citation:
        case NodeKind::html_inline:
            continue;
        default:
            break;
        }
        append_plain(out, node.children);
    }
}

} // namespace

std::string plain_text(const std::vector<Node>& nodes) {
    std::string text;
    append_plain(text, nodes);
    std::erase(text, verbatim_mark);
    std::ranges::replace(text, '\n', ' ');
    return std::string(trimmed(text));
}

} // namespace veilleur::markdown
