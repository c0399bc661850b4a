#pragma once

#include "changes/sections.hpp"

#include <vector>

namespace veilleur::changes {

// The front matter as the page shows it: what takes one line is gathered under "facts", every longer field is a section
// under its own label.
std::vector<SheetSection> field_sections(const SheetVersion& version);

} // namespace veilleur::changes
