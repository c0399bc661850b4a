#include "markdown/walk.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::markdown {

Node make_text(std::string text, const Node& origin) {
    Node node;
    node.kind = NodeKind::text;
    node.line = origin.line;
    node.column = origin.column;
    node.text = std::move(text);
    return node;
}

Node part_of(const Node& text, std::size_t begin, std::size_t end) {
    Node part = make_text(text.text.substr(begin, end - begin), text);
    const std::string_view before = std::string_view(text.text).substr(0, begin);
    const auto ends = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
    part.line += ends;
    part.column = static_cast<std::uint32_t>(ends == 0 ? text.column + begin : begin - before.rfind('\n'));
    return part;
}

std::size_t find_unescaped(std::string_view text, std::string_view token, std::size_t from) {
    std::size_t at = text.find(token, from);
    while (at != std::string_view::npos && at > 0 && text[at - 1] == verbatim_mark)
        at = text.find(token, at + 1);
    return at;
}

void merge_texts(std::vector<Node>& nodes) {
    std::vector<Node> merged;
    merged.reserve(nodes.size());
    for (Node& node : nodes) {
        const bool joins = node.kind == NodeKind::text && !merged.empty() && merged.back().kind == NodeKind::text;
        if (joins)
            merged.back().text += node.text;
        else
            merged.push_back(std::move(node));
    }
    nodes = std::move(merged);
}

} // namespace veilleur::markdown
