#pragma once

#include "changes/pairing.hpp"
#include "model/changes.hpp"

#include <set>
#include <string>
#include <vector>

namespace veilleur::changes {

// The sheets that differ, by id. `faulty` as for `compare`.
std::vector<EntryChange> entry_changes(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                       const std::set<std::string, std::less<>>& faulty);

} // namespace veilleur::changes
