#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

#include <set>
#include <string>
#include <vector>

namespace veilleur::link {

// Ids of sheets that exist but are not published, so that a link to one can say so.
using Unpublished = std::set<SheetId, std::less<>>;

// Moves the published sheets into the site and returns the ids of the others.
Unpublished take_sheets(Site& site, std::vector<Sheet> sheets);

// Joins the two languages of each id into an entry, by rising id. A missing translation is a warning.
void make_entries(Site& site, Diagnostics& diagnostics);

} // namespace veilleur::link
