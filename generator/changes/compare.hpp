#pragma once

#include "base/diagnostic.hpp"
#include "model/changes.hpp"
#include "model/site.hpp"

#include <set>
#include <string>

namespace veilleur::changes {

// What `after` changes of `before`. `faulty` are the files of the proposal that have errors: a sheet that could not be
// read for that reason is not taken for one that was removed. What would cost too much is told as too many changes.
Changes compare(const Site& before, const Site& after, const std::set<std::string, std::less<>>& faulty);

// One error for each address that leads nowhere any more.
void report_gone_addresses(const Changes& changes, Diagnostics& diagnostics);

} // namespace veilleur::changes
