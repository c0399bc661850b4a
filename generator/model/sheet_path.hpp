#pragma once

#include <string>
#include <string_view>

namespace veilleur {

// Where the same sheet stands in the other language: `methods/gease.fr.md` for `methods/gease.nl.md` and the reverse;
// empty if `path` is not that of a sheet.
std::string counterpart_path(std::string_view path);

} // namespace veilleur
