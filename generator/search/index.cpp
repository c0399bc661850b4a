#include "search/index.hpp"

#include <algorithm>
#include <numeric>

namespace veilleur::search {

void Lists::add(const std::vector<Posting>& list) {
    postings.insert(postings.end(), list.begin(), list.end());
    starts.push_back(static_cast<std::uint32_t>(postings.size()));
}

std::vector<std::uint32_t> Lists::by_sheet(std::size_t sheet_count) const {
    std::vector<std::uint32_t> next(sheet_count + 1, 0);
    for (const Posting& posting : postings)
        ++next[posting.sheet + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> order(postings.size());
    for (std::uint32_t at = 0; at < postings.size(); ++at)
        order[next[postings[at].sheet]++] = at;
    return order;
}

std::vector<std::uint32_t> Lists::by_length() const {
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t list) { return length(list); });
    return order;
}

std::size_t facet_value_count(const std::vector<FacetGroup>& facets) {
    std::size_t count = 0;
    for (const FacetGroup& group : facets)
        count += group.values.size();
    return count;
}

} // namespace veilleur::search
