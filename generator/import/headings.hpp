#pragma once

#include "import/blocks.hpp"

#include <span>

namespace veilleur::draft {

// The heading that begins at lines[at], if there is one, and how many lines it takes: signs `#`, a line of `=` or `-`
// below, bold from end to end, capitals only, an outline number, or the name of a field or section of the type.
struct FoundHeading {
    Block block;
    std::size_t lines = 1;
};

std::optional<FoundHeading> heading_at(std::span<const Line> lines, std::size_t at, const LabelTest& is_label);

// True for a line of signs that only rule off: "-----", "=====", "* * *".
bool is_rule(std::string_view line);

} // namespace veilleur::draft
