#pragma once

#include "changes/pairing.hpp"
#include "model/changes.hpp"

#include <vector>

namespace veilleur::changes {

// The sheets whose review is another day than before, and those that are changed (`changed`) although a review is due.
std::vector<ReviewChange> review_changes(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                         const std::vector<EntryChange>& changed);

} // namespace veilleur::changes
