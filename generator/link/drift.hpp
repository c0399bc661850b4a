#pragma once

#include "model/site.hpp"

namespace veilleur::link {

// Finds out, for each translation, what its original says differently since it was translated (docs/content-model.md,
// "Drift"): by the digests the translation records, or else by what the repository remembers.
void find_drift(Site& site);

// The same for one entry.
void find_drift(Site& site, const Entry& entry);

} // namespace veilleur::link
