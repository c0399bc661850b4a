#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Judges by Site::today: a sheet past its review date is due, a fact past its term (`verified` + `valid_months`) is
// stale and is not shown as true. Both are warnings.
void judge_freshness(Site& site, Diagnostics& diagnostics);

} // namespace veilleur::link
