#include "link/territory.hpp"

namespace veilleur::link {

void place_in_territories(Site& site) {
    site.entries_in_territory.resize(site.project.territories.size());
    for (std::size_t at = 0; at < site.entries.size(); ++at)
        for (TerritoryIndex place = site.entries[at].territory; place;
             place = site.project.territories[place.at()].parent)
            site.entries_in_territory[place.at()].push_back(EntryIndex(at));
}

} // namespace veilleur::link
