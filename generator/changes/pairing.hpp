#pragma once

#include "model/site.hpp"

#include <vector>

namespace veilleur::changes {

// A sheet on both sides.
struct EntryPair {
    EntryIndex before; // none: it is new
    EntryIndex after;  // none: it is gone
};

// Every sheet of either side, by id. A sheet under another id is the same sheet if it says the same, or if another one
// of its type with its very title is gone.
std::vector<EntryPair> pair_entries(const Site& before, const Site& after);

} // namespace veilleur::changes
