#pragma once

#include "base/diagnostic.hpp"
#include "model/project.hpp"

namespace veilleur::load {

// Refuses the addresses of the theme's pages, companions, files and root files that belong to something else already.
// The addresses of sheets lie one part deeper than those of pages and one less deep than those of companions, so only
// types, the program's own pages and the theme itself can be in the way.
void refuse_taken_paths(const Project& project, Diagnostics& diagnostics);

} // namespace veilleur::load
