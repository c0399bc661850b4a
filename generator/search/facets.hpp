#pragma once

#include "model/site.hpp"
#include "search/index.hpp"

#include <span>
#include <vector>

namespace veilleur::search {

// What results can be narrowed by: the facets of the types, topics and territories. Values that no sheet has are left
// out.
struct Facets {
    std::vector<FacetGroup> groups;
    std::vector<std::vector<std::uint32_t>> values; // of each sheet, rising
};

Facets facets(const Site& site, std::span<const EntryIndex> sheets, Language language);

} // namespace veilleur::search
