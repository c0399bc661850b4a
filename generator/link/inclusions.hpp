#pragma once

#include "base/diagnostic.hpp"
#include "link/targets.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Resolves `{{include sheet#section}}`. The section must be there in the same language, and no chain of inclusions may
// come back to where it started.
void resolve_inclusions(Site& site, const Targets& targets, Diagnostics& diagnostics);

} // namespace veilleur::link
