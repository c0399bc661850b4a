#pragma once

#include "import/blocks.hpp"

#include <span>

namespace veilleur::draft {

struct FoundTable {
    Block block;
    std::size_t lines = 1; // that were looked at: they are the table, or none of them begins one
    bool is_table = false;
};

// The table that begins at lines[at]: two lines or more with cells between `|`, between tabs, or one below the other
// between two spaces or more. The first row is its head.
FoundTable table_at(std::span<const Line> lines, std::size_t at);

inline constexpr std::size_t most_columns = 20;
inline constexpr std::size_t most_cells = 5'000; // of all tables of a draft

} // namespace veilleur::draft
