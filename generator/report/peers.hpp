#pragma once

#include "report/report.hpp"

#include <vector>

namespace veilleur::report {

// Holds the sheets of each type that says `peers: true` against each other: fields that have a value (those of groups
// too), sections and relations. What all of them have, or none, tells nothing but is counted.
std::vector<PeerGroup> peer_groups(const Site& site);

} // namespace veilleur::report
