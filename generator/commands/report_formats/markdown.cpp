#include "commands/report_formats/report_formats.hpp"

namespace veilleur::commands {

namespace {

// Nothing in a title may begin markup, end the cell or name somebody.
std::string escaped(const std::string& text) {
    std::string safe;
    for (const char each : text) {
        if (std::string_view("\\`*_{}[]<>|#@!&~$").find(each) != std::string_view::npos) safe += '\\';
        safe += each == '\n' ? ' ' : each;
    }
    return safe;
}

std::string cell_text(const ReportCell& cell, const std::string& base_url) {
    return cell.url.empty() ? escaped(cell.text) : "[" + escaped(cell.text) + "](" + base_url + cell.url + ")";
}

} // namespace

std::string report_as_markdown(const ReportTables& tables, const std::string& base_url) {
    std::string text;
    for (const ReportTable& table : tables) {
        text += (text.empty() ? "## " : "\n## ") + escaped(table.title) + "\n\n";
        text += escaped(table.rows.empty() ? table.nothing : table.text) + "\n";
        if (table.rows.empty()) continue;
        std::string heads = "\n|", rule = "|";
        for (const std::string& column : table.columns) {
            heads += " " + escaped(column) + " |";
            rule += " --- |";
        }
        text += heads + "\n" + rule + "\n";
        for (const auto& row : table.rows) {
            text += "|";
            for (const ReportCell& cell : row)
                text += " " + cell_text(cell, base_url) + " |";
            text += "\n";
        }
    }
    return text;
}

} // namespace veilleur::commands
