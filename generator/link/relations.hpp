#pragma once

#include "base/diagnostic.hpp"
#include "link/targets.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Fills Entry::related from `relations:` of the front matter: each relation shows on the sheet that declares it and,
// inverted, on the other one; a symmetric one reads the same from both sides.
void link_relations(Site& site, const Targets& targets, Diagnostics& diagnostics);

} // namespace veilleur::link
