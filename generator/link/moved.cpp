#include "link/moved.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace veilleur::link {

namespace {

// The places that a longest rising run through `places` takes (patience sorting, O(n log n)).
std::set<std::size_t> longest_rise(const std::vector<std::size_t>& places) {
    std::vector<std::size_t> tails;                                  // indexes: the lowest end of a run of each length
    std::vector<std::size_t> previous(places.size(), places.size()); // the one before in its run
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto tail =
            std::ranges::lower_bound(tails, places[at], {}, [&](std::size_t index) { return places[index]; });
        if (tail != tails.begin()) previous[at] = *(tail - 1);
        if (tail == tails.end())
            tails.push_back(at);
        else
            *tail = at;
    }
    std::set<std::size_t> kept;
    for (std::size_t at = tails.empty() ? places.size() : tails.back(); at < places.size(); at = previous[at])
        kept.insert(at);
    return kept;
}

} // namespace

std::vector<std::string> moved(const std::vector<std::string>& before, const std::vector<std::string>& now) {
    std::map<std::string_view, std::size_t> place_before;
    for (std::size_t at = 0; at < before.size(); ++at)
        place_before.emplace(before[at], at);
    std::vector<std::string> common;
    std::vector<std::size_t> places;
    for (const std::string& key : now)
        if (const auto found = place_before.find(key); found != place_before.end()) {
            common.push_back(key);
            places.push_back(found->second);
        }
    const std::set<std::size_t> kept = longest_rise(places);
    std::vector<std::string> all;
    for (std::size_t at = 0; at < common.size(); ++at)
        if (!kept.contains(at)) all.push_back(common[at]);
    return all;
}

} // namespace veilleur::link
