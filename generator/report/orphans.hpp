#pragma once

#include "report/report.hpp"

#include <vector>

namespace veilleur::report {

// The sheets that nothing leads to but the lists that hold every sheet: no relation, no link in a text, no field that
// names them, no use of the term they explain, not the foot of the pages, not the help for what went stale.
std::vector<Orphan> orphans(const Site& site);

} // namespace veilleur::report
