#pragma once

#include "base/diagnostic.hpp"
#include "link/targets.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Resolves what the text and the fields of every sheet name: sheets, anchors, works and images. Slots get their
// target's index; what is not there is a diagnostic at its place.
void resolve_references(Site& site, const Targets& targets, unsigned jobs, Diagnostics& diagnostics);

// The same for one sheet, which need not stand in the site.
void resolve_references(const Site& site, const Targets& targets, Sheet& sheet, Diagnostics& diagnostics);

} // namespace veilleur::link
