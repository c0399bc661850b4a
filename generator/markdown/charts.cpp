#include "markdown/chart_value.hpp"
#include "markdown/passes.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/walk.hpp"

#include "base/text.hpp"

namespace veilleur::markdown {

namespace {

// The cells that are no numbers, leaving out what names the rows and the columns.
std::vector<const Node*> not_numbers(const Node& table) {
    std::vector<const Node*> cells;
    for (const Node& row : table.children) {
        if (row.kind != NodeKind::row || row.header) continue;
        for (std::size_t at = 1; at < row.children.size(); ++at)
            if (!chart_value(plain_text(row.children[at].children))) cells.push_back(&row.children[at]);
    }
    return cells;
}

} // namespace

void check_charts(Node& root, const Pass& pass) {
    walk(root, [&](Node& node) {
        if (node.kind != NodeKind::table || node.target != chart_mark) return Walk::into;
        const std::vector<const Node*> wrong = not_numbers(node);
        for (const Node* cell : wrong)
            pass.report("markdown-chart", *cell, {replaced(plain_text(cell->children), "\u2060", "")});
        if (!wrong.empty()) node.target.clear();
        return Walk::past;
    });
}

} // namespace veilleur::markdown
