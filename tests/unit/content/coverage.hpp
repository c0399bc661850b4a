#pragma once

#include "sheet_files.hpp"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace veilleur::content {

// The places of each source that has a chapter in docs/source-coverage.md, by the key of the source.
using OutlinedPlaces = std::map<std::string, std::set<std::string>>;

OutlinedPlaces outlined_places(std::string_view outline);

// Compares docs/source-coverage.md with the sheets. Its chapters of a source name the key of the source between
// backticks; its rows are | place | what it holds | carried by |. A fault: an entry with neither an id nor "not
// carried:" and a reason; an id without its file in either language; a sheet that does not name the source it carries a
// part of; a sheet that no entry names; a place that a sheet cites and the outline lacks; a situation that is not at
// the row of the annex with its number.
Faults check_coverage(std::string_view outline, std::span<const SheetFiles> sheets);

} // namespace veilleur::content
