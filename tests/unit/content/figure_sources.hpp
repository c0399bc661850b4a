#pragma once

#include "sheet_files.hpp"

#include <string_view>

namespace veilleur::content {

// Looks up the sources of docs/figures.md in the outline of docs/source-coverage.md. A fault: a work that the outline
// has a chapter of, followed by a place that the chapter lacks, or by none in a row that is not "our own:". `work` 2.3
// (members) and 2.4; `other` Annex 1, row 3
Faults check_figure_sources(std::string_view list, std::string_view outline);

} // namespace veilleur::content
