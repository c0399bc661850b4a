#include "table_rows.hpp"

#include "base/text.hpp"

#include <sstream>

namespace veilleur::content {

namespace {

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    const std::string_view inside = line.substr(1, line.rfind('|') - 1);
    for (const std::string_view cell : split(inside, '|'))
        cells.emplace_back(trimmed(cell));
    return cells;
}

bool is_row(std::string_view line) {
    return line.size() > 1 && line.front() == '|' && line.back() == '|';
}

} // namespace

std::vector<TableRow> table_rows(std::string_view document) {
    constexpr std::string_view chapter_mark = "## ";
    std::vector<TableRow> rows;
    std::string chapter;
    std::size_t lines_in_table = 0;
    std::istringstream lines{std::string(document)};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with(chapter_mark)) chapter = line.substr(chapter_mark.size());
        lines_in_table = is_row(line) ? lines_in_table + 1 : 0;
        if (lines_in_table > 2) rows.push_back({number, chapter, cells_of(line)});
    }
    return rows;
}

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    const std::vector<std::string_view> parts = split(text, '`');
    for (std::size_t index = 1; index + 1 < parts.size(); index += 2)
        names.emplace_back(parts[index]);
    return names;
}

} // namespace veilleur::content
