#pragma once

#include "model/site.hpp"

namespace veilleur::link {

// Fills Site::entries_in_territory: a sheet of a commune is found under its basin and under the region as well.
void place_in_territories(Site& site);

} // namespace veilleur::link
