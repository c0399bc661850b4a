#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Holds the two files of every pair against each other: a field that does not depend on the language may stand in
// either or in both, but then with the same value; groups match by the `id` of their items. Differences are errors at
// the file that is not the source, naming the other place.
void compare_translations(const Site& site, unsigned jobs, Diagnostics& diagnostics);

} // namespace veilleur::link
