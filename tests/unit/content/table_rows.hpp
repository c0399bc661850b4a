#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::content {

// A row of a table in a document, below its headings.
struct TableRow {
    std::size_t line = 0; // from 1
    std::string chapter;  // the text of the nearest `##` above
    std::vector<std::string> cells;
};

// The rows of every table, without its first row, which names the columns, and the one of dashes below it.
std::vector<TableRow> table_rows(std::string_view document);

// What stands between backticks, in order: `a` and `b` give a, b.
std::vector<std::string> names_in(std::string_view text);

} // namespace veilleur::content
