#include "base/text.hpp"
#include "markdown/passes.hpp"
#include "markdown/walk.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

namespace {

// What a caption begins with: the word says whether the table is drawn too.
constexpr std::array<std::string_view, 3> table_words{"Tableau", "Table", "Tabel"};
constexpr std::array<std::string_view, 3> chart_words{"Graphique", "Grafiek", "Chart"};

// The length of "Tableau : " and the like at the front of `text`; 0 if there is none.
std::size_t prefix_length(std::string_view text, std::span<const std::string_view> words) {
    for (const std::string_view word : words) {
        if (!text.starts_with(word)) continue;
        std::size_t at = word.size();
        if (text.substr(at).starts_with("\u00A0"))
            at += 2;
        else if (text.substr(at).starts_with("\u202F"))
            at += 3;
        else if (text.substr(at).starts_with(" "))
            at += 1;
        if (at < text.size() && text[at] == ':') return std::min(text.find_first_not_of(" \n", at + 1), text.size());
    }
    return 0;
}

std::string_view first_text(const Node& paragraph) {
    if (paragraph.kind != NodeKind::paragraph || paragraph.children.empty()) return {};
    const Node& first = paragraph.children.front();
    return first.kind == NodeKind::text ? std::string_view(first.text) : std::string_view();
}

std::size_t prefix_of(const Node& paragraph) {
    const std::string_view text = first_text(paragraph);
    return std::max(prefix_length(text, table_words), prefix_length(text, chart_words));
}

bool has_caption(const Node& table) {
    return !table.children.empty() && table.children.front().kind == NodeKind::caption;
}

// The caption becomes the first child of its table.
void adopt(Node& table, Node& paragraph) {
    if (prefix_length(first_text(paragraph), chart_words) > 0) table.target = chart_mark;
    Node& first = paragraph.children.front();
    first = Cutter(first).part(prefix_of(paragraph), first.text.size());
    paragraph.kind = NodeKind::caption;
    table.children.insert(table.children.begin(), std::move(paragraph));
    paragraph = Node();
    paragraph.kind = NodeKind::nothing;
}

} // namespace

void caption_tables(Node& root) {
    walk(root, [](Node& node) {
        std::vector<Node>& blocks = node.children;
        for (std::size_t at = 0; at < blocks.size(); ++at) {
            if (blocks[at].kind != NodeKind::table) continue;
            if (at > 0 && prefix_of(blocks[at - 1]) > 0)
                adopt(blocks[at], blocks[at - 1]);
            else if (at + 1 < blocks.size() && prefix_of(blocks[at + 1]) > 0 && !has_caption(blocks[at]))
                adopt(blocks[at], blocks[at + 1]);
        }
        return Walk::into;
    });
}

} // namespace veilleur::markdown
