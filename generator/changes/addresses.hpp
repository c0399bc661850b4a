#pragma once

#include "changes/pairing.hpp"
#include "model/changes.hpp"

#include <set>
#include <string>
#include <vector>

namespace veilleur::changes {

// The addresses of sheets, and those that redirected to them, that neither a page nor an alias of `after` answers.
// Sheets in the files `faulty` are left out: where they will be cannot be known yet.
std::vector<GoneAddress> gone_addresses(const Site& before, const Site& after, const std::vector<EntryPair>& pairs,
                                        const std::set<std::string, std::less<>>& faulty);

} // namespace veilleur::changes
