#include "import/tables.hpp"

#include "base/text.hpp"
#include "import/markers.hpp"

#include <algorithm>

namespace veilleur::draft {

namespace {

using Row = std::vector<std::string>;

std::string cell(std::string_view text) {
    return std::string(trimmed(text));
}

bool is_rule_of_table(std::string_view line) {
    return line.find_first_not_of("|+-=: \t") == std::string_view::npos && line.find('-') != std::string_view::npos;
}

// "| a | b |"; `\|` is a sign of the text.
Row between_bars(std::string_view line) {
    line = trimmed(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    Row row{""};
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|')
            row.back() += line[++at];
        else if (line[at] == '|')
            row.emplace_back();
        else
            row.back() += line[at];
    }
    for (std::string& each : row)
        each = cell(each);
    return row;
}

Row between_tabs(std::string_view line) {
    Row row;
    for (const std::string_view part : split(line, '\t'))
        row.push_back(cell(part));
    while (row.size() > 1 && row.back().empty())
        row.pop_back();
    return row;
}

Row between_spaces(std::string_view line) {
    Row row;
    line = trimmed(line);
    while (!line.empty()) {
        const std::size_t gap = line.find("  ");
        row.push_back(cell(line.substr(0, gap)));
        line = gap == std::string_view::npos ? std::string_view() : trimmed(line.substr(gap));
    }
    return row;
}

using Cutting = Row (*)(std::string_view);

bool has_bars(std::string_view line) {
    return line.find('|') != std::string_view::npos;
}

// A tab after a bullet or in front of a line means depth.
bool has_tabs(std::string_view line) {
    return trimmed(line).find('\t') != std::string_view::npos && line.front() != '\t' && !marker_of(line);
}

bool has_gaps(std::string_view line) {
    return trimmed(line).find("  ") != std::string_view::npos && !has_bars(line) && !marker_of(line);
}

using Mark = bool (*)(std::string_view);

// Cells one below the other are as many in each line.
enum class Shape { any, even };

FoundTable rows_from(std::span<const Line> lines, Mark is_row, Cutting cut, Shape shape) {
    FoundTable table;
    table.block.kind = BlockKind::table;
    table.block.line = lines.front().number;
    std::vector<Row>& rows = table.block.rows;
    std::size_t taken = 0;
    for (const Line& line : lines) {
        if (is_blank(line)) break;
        if (!is_rule_of_table(line.text)) {
            if (!is_row(line.text)) break;
            Row row = cut(line.text);
            if (shape == Shape::even && !rows.empty() && row.size() != rows.front().size()) break;
            rows.push_back(std::move(row));
        }
        ++taken;
    }
    table.lines = std::max<std::size_t>(taken, 1);
    return table;
}

std::size_t widest(const Block& table) {
    std::size_t columns = 0;
    for (const Row& row : table.rows)
        columns = std::max(columns, row.size());
    return columns;
}

} // namespace

FoundTable table_at(std::span<const Line> lines, std::size_t at) {
    const std::span<const Line> rest = lines.subspan(at);
    const std::string_view first = lines[at].text;
    FoundTable table;
    if (has_bars(first) || (is_rule_of_table(first) && first.find('+') != std::string_view::npos))
        table = rows_from(rest, has_bars, between_bars, Shape::any);
    else if (has_tabs(first))
        table = rows_from(rest, has_tabs, between_tabs, Shape::any);
    else if (has_gaps(first))
        table = rows_from(rest, has_gaps, between_spaces, Shape::even);
    const std::size_t columns = widest(table.block);
    table.is_table = table.block.rows.size() >= 2 && columns >= 2 && columns <= most_columns;
    if (table.is_table)
        for (Row& row : table.block.rows)
            row.resize(columns);
    return table;
}

} // namespace veilleur::draft
