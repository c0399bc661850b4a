#pragma once

#include "base/diagnostic.hpp"
#include "link/targets.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Follows the open questions of types that carry them: asked in one cycle, taken up (`continues: syntheses/2021#id`) in
// another. A question that continues one that is not there is an error.
void trace_questions(Site& site, const Targets& targets, Diagnostics& diagnostics);

} // namespace veilleur::link
