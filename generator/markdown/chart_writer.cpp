#include "markdown/chart_writer.hpp"

#include "base/escape.hpp"
#include "markdown/chart_value.hpp"
#include "markdown/plain_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace veilleur::markdown {

namespace {

std::string text_of(const Node& cell) {
    return escape::html(plain_text(cell.children));
}

std::vector<const Node*> rows_of(const Node& table, bool header) {
    std::vector<const Node*> rows;
    for (const Node& node : table.children)
        if (node.kind == NodeKind::row && node.header == header) rows.push_back(&node);
    return rows;
}

ChartValue value_of(const Node& cell) {
    return chart_value(plain_text(cell.children)).value_or(ChartValue{0, 0, true});
}

// One scale for the whole chart: a longer bar is always more.
double largest(const std::vector<const Node*>& rows) {
    double most = 0;
    for (const Node* row : rows)
        for (std::size_t at = 1; at < row->children.size(); ++at)
            most = std::max(most, value_of(row->children[at]).to);
    return most;
}

void write_bar(const Node& name, const Node& cell, double most, std::string& html) {
    const ChartValue value = value_of(cell);
    const double scale = most > 0 ? 100 / most : 0;
    html +=
        fmt::format("<span class=\"chart-name\">{}</span><svg class=\"chart-bar\" focusable=\"false\">", text_of(name));
    if (!value.empty)
        html += fmt::format("<rect x=\"{:.1f}%\" width=\"{:.1f}%\" height=\"100%\"></rect>", value.from * scale,
                            (value.to - value.from) * scale);
    html += fmt::format("</svg><span class=\"chart-value\">{}</span>\n", value.empty ? "–" : text_of(cell));
}

} // namespace

void write_chart(const Node& table, const std::string& label, const Wordings& words, std::string& html) {
    const std::vector<const Node*> headers = rows_of(table, true), rows = rows_of(table, false);
    if (headers.empty()) return;
    const double most = largest(rows);
    html += fmt::format("<div class=\"chart\" role=\"img\" aria-label=\"{}. {}\">\n", escape::attribute(label),
                        escape::attribute(words.chart_as_table));
    for (const Node* row : rows) {
        if (row->children.empty()) continue;
        html += fmt::format(
            "<div class=\"chart-group\">\n<div class=\"chart-label\">{}</div>\n<div class=\"chart-bars\">\n",
            text_of(row->children.front()));
        for (std::size_t at = 1; at < std::min(row->children.size(), headers.front()->children.size()); ++at)
            write_bar(headers.front()->children[at], row->children[at], most, html);
        html += "</div>\n</div>\n";
    }
    html += "</div>\n";
}

} // namespace veilleur::markdown
