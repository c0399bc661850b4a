#pragma once

#include "import/cleaning.hpp"

#include <span>

namespace veilleur::draft {

// How many lines from lines[at] on are not text of the sheet: numbers of pages, lines of a table of contents, the head
// of a mail, and from its greeting on the signature of one. 0 if they are text.
std::size_t leftover_at(std::span<const Line> lines, std::size_t at);

} // namespace veilleur::draft
