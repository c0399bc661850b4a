#pragma once

#include "markdown/tree.hpp"

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace veilleur::markdown {

enum class Walk { into, past };

// Calls `visit(node)` for `node` and, where it answers Walk::into, for everything below it, in order.
template <typename Visit> void walk(Node& node, Visit&& visit) {
    if (visit(node) == Walk::past) return;
    for (Node& child : node.children)
        walk(child, visit);
}

// What a pass found in a text: the bytes it takes the place of, and what stands there instead.
struct Found {
    std::size_t begin = 0;
    std::size_t end = 0;
    Node node;
};

Node make_text(std::string text, const Node& origin);

// The part of a text node from `begin` to `end`, with its place.
Node part_of(const Node& text, std::size_t begin, std::size_t end);

// Where `token` stands in `text` at or after `from`, unless its first character was escaped; npos if nowhere.
std::size_t find_unescaped(std::string_view text, std::string_view token, std::size_t from);

// Joins text nodes that stand side by side.
void merge_texts(std::vector<Node>& nodes);

// Replaces what `find(text_node, from)` finds (std::optional<Found>) in the texts among `nodes`, from left to right.
template <typename Find> void replace_in_texts(std::vector<Node>& nodes, Find&& find) {
    std::vector<Node> result;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        Node& node = nodes[index];
        std::optional<Found> found = node.kind == NodeKind::text ? find(node, std::size_t{0}) : std::nullopt;
        if (found && result.empty())
            result.assign(std::move_iterator(nodes.begin()),
                          std::move_iterator(nodes.begin() + static_cast<std::ptrdiff_t>(index)));
        std::size_t from = 0;
        const bool changed = found.has_value();
        for (; found; found = find(node, from)) {
            if (found->begin > from) result.push_back(part_of(node, from, found->begin));
            result.push_back(std::move(found->node));
            from = found->end;
        }
        if (changed && from < node.text.size())
            result.push_back(part_of(node, from, node.text.size()));
        else if (!changed && !result.empty())
            result.push_back(std::move(node));
    }
    if (!result.empty()) nodes = std::move(result);
}

} // namespace veilleur::markdown
