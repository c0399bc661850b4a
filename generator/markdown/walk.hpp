#pragma once

#include "markdown/tree.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

// Cuts parts out of a text node, each with its place. Linear as long as the parts begin further and further on.
class Cutter {
public:
    explicit Cutter(const Node& text) : text_(text) {}

    const Node& node() const { return text_; }
    std::string_view text() const { return text_.text; }
    Node part(std::size_t begin, std::size_t end);

private:
    void restart() {
        at_ = line_begin_ = 0;
        line_ends_ = 0;
    }

    const Node& text_;
    std::size_t at_ = 0; // what comes before is counted
    std::uint32_t line_ends_ = 0;
    std::size_t line_begin_ = 0; // offset of the first byte of the line that `at_` is on
};

// Where `token` stands in `text` at or after `from`, unless its first character was escaped; npos if nowhere.
std::size_t find_unescaped(std::string_view text, std::string_view token, std::size_t from);

// Joins text nodes that stand side by side.
void merge_texts(std::vector<Node>& nodes);

// Replaces what `find(cutter, from)` finds (std::optional<Found>) in the texts among `nodes`, from left to right.
template <typename Find> void replace_in_texts(std::vector<Node>& nodes, Find&& find) {
    std::vector<Node> result;
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        Node& node = nodes[index];
        Cutter between(node), inside(node);
        std::optional<Found> found = node.kind == NodeKind::text ? find(inside, std::size_t{0}) : std::nullopt;
        if (found && result.empty())
            std::move(nodes.begin(), nodes.begin() + static_cast<std::ptrdiff_t>(index), std::back_inserter(result));
        const bool changed = found.has_value();
        std::size_t from = 0;
        for (; found; found = find(inside, from)) {
            if (found->begin > from) result.push_back(between.part(from, found->begin));
            result.push_back(std::move(found->node));
            from = found->end;
        }
        if (changed && from < node.text.size())
            result.push_back(between.part(from, node.text.size()));
        else if (!changed && !result.empty())
            result.push_back(std::move(node));
    }
    if (!result.empty()) nodes = std::move(result);
}

} // namespace veilleur::markdown
