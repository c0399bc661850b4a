#pragma once

#include "import/blocks.hpp"

#include <span>

namespace veilleur::draft {

struct FoundList {
    Block block;
    std::size_t lines = 0; // it takes; 0: there is none
};

// The list that begins at lines[at]. Depth comes from the space in front and, where that is the same, from another
// sign. A line below an item that is further in, or goes on with its sentence, belongs to it.
FoundList list_at(std::span<const Line> lines, std::size_t at, const LabelTest& is_label);

} // namespace veilleur::draft
