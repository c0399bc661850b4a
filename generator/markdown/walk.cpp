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

Node Cutter::part(std::size_t begin, std::size_t end) {
    const std::string_view all = text_.text;
    if (begin < at_) restart();
    for (; at_ < begin; ++at_) {
        if (all[at_] != '\n') continue;
        ++line_ends_;
        line_begin_ = at_ + 1;
    }
    Node part = make_text(std::string(all.substr(begin, end - begin)), text_);
    part.line += line_ends_;
    part.column = static_cast<std::uint32_t>(line_ends_ == 0 ? text_.column + begin : begin - line_begin_ + 1);
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
