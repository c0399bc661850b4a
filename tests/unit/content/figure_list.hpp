#pragma once

#include "sheet_files.hpp"

#include <span>
#include <string_view>

namespace veilleur::content {

// Compares docs/figures.md with the sheets. A fault: a number of a sheet without a row for its place (Dutch places only
// for what French lacks); a row whose number is gone; a row that names neither a work of `references` nor "proposal:"
// or "our own:"; a number that one language has and the other lacks, unless its row says "French only" or "Dutch only".
Faults check_figure_list(std::string_view list, std::span<const SheetFiles> sheets, std::string_view references);

} // namespace veilleur::content
