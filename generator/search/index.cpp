#include "search/index.hpp"

namespace veilleur::search {

void Lists::add(const std::vector<Posting>& list) {
    postings.insert(postings.end(), list.begin(), list.end());
    starts.push_back(static_cast<std::uint32_t>(postings.size()));
}

std::size_t facet_value_count(const std::vector<FacetGroup>& facets) {
    std::size_t count = 0;
    for (const FacetGroup& group : facets)
        count += group.values.size();
    return count;
}

} // namespace veilleur::search
