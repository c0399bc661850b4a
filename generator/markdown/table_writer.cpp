#include "markdown/table_writer.hpp"

#include "base/escape.hpp"
#include "markdown/chart_writer.hpp"
#include "markdown/plain_text.hpp"
#include "markdown/wording.hpp"

#include <string>
#include <string_view>

namespace veilleur::markdown {

namespace {

class TableWriter {
public:
    TableWriter(Document& document, InlineWriter& inlines) : html_(document.html), inlines_(inlines) {}

    void rows(const Node& table) {
        bool in_body = false;
        for (const Node& node : table.children) {
            if (node.kind == NodeKind::caption) caption(node);
            if (node.kind != NodeKind::row) continue;
            if (node.header) html_ += "<thead>\n";
            if (!node.header && !in_body) html_ += "<tbody>\n";
            in_body = in_body || !node.header;
            row(node);
            if (node.header) html_ += "</thead>\n";
        }
        if (in_body) html_ += "</tbody>\n";
    }

private:
    void caption(const Node& node) {
        html_ += "<caption>";
        inlines_.write(node.children);
        html_ += "</caption>\n";
    }

    void row(const Node& node) {
        html_ += "<tr>";
        for (const Node& each : node.children)
            cell(each, node.header);
        html_ += "</tr>\n";
    }

    // An empty header cell heads nothing: it is a plain cell.
    void cell(const Node& node, bool header) {
        const bool heads = header && !plain_text(node.children).empty();
        html_ += heads ? "<th scope=\"col\"" : "<td";
        switch (node.alignment) {
        case Alignment::left:
            html_ += " class=\"align-left\">";
            break;
        case Alignment::center:
            html_ += " class=\"align-center\">";
            break;
        case Alignment::right:
            html_ += " class=\"align-right\">";
            break;
        case Alignment::none:
            html_ += '>';
            break;
        }
        inlines_.write(node.children);
        html_ += heads ? "</th>" : "</td>";
    }

    std::string& html_;
    InlineWriter& inlines_;
};

// "Tableau 2 : Participants": the number keeps two tables with the same caption apart.
std::string label_of(const Node& table, std::string_view word, unsigned number, const Wordings& words) {
    std::string label = std::string(word) + " " + std::to_string(number);
    if (!table.children.empty() && table.children.front().kind == NodeKind::caption)
        label.append(words.label_colon).append(plain_text(table.children.front().children));
    return label;
}

} // namespace

void write_table(const Node& table, Document& document, InlineWriter& inlines, const Pass& pass) {
    const unsigned number = pass.ids.next_table();
    const std::string id = pass.ids.unique("table-" + std::to_string(number));
    document.anchors.push_back(id);
    std::string& html = document.html;
    const Wordings& words = wordings(pass.context.language);
    if (table.target == chart_mark) write_chart(table, label_of(table, words.chart, number, words), words, html);
    html += "<section class=\"table-scroll\" aria-label=\"";
    escape::attribute(html, label_of(table, words.table, number, words));
    html += "\" tabindex=\"0\">\n<table id=\"" + id + "\">\n";
    TableWriter(document, inlines).rows(table);
    html += "</table>\n</section>\n";
}

} // namespace veilleur::markdown
