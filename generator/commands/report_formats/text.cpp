#include "commands/report_formats/report_formats.hpp"

#include "base/utf8.hpp"

namespace veilleur::commands {

namespace {

std::string line_of(const ReportTable& table, const std::vector<ReportCell>& row) {
    std::string line = "  " + row.front().text + "\n";
    for (std::size_t at = 1; at < row.size(); ++at)
        line += "      " + table.columns[at] + ": " + row[at].text + "\n";
    return line;
}

} // namespace

std::string report_as_text(const ReportTables& tables) {
    std::string text;
    for (const ReportTable& table : tables) {
        text += (text.empty() ? "" : "\n") + table.title + "\n" + std::string(code_points(table.title), '=') + "\n";
        text += (table.rows.empty() ? table.nothing : table.text) + "\n";
        for (const auto& row : table.rows)
            text += line_of(table, row);
    }
    return text;
}

} // namespace veilleur::commands
