#pragma once

#include "history/commits.hpp"
#include "history/snapshot.hpp"

#include <span>

namespace veilleur::history {

// The files of the last of `commits`, with their dates. `commits` stand parents before children. Throws Fault if a tree
// is missing or a parent is not among the commits.
Snapshot walk(const Repository& repository, std::span<const Commit> commits, PathNumbers& numbers);

} // namespace veilleur::history
