#include "search/distance.hpp"

#include "search/tokens.hpp"

#include <algorithm>
#include <array>

namespace veilleur::search {

namespace {

using Row = std::array<std::size_t, longest_token + 1>;

// What both words begin and end with costs nothing and is most of what slips leave.
void strip_common(std::string_view& left, std::string_view& right) {
    while (!left.empty() && !right.empty() && left.front() == right.front()) {
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    while (!left.empty() && !right.empty() && left.back() == right.back()) {
        left.remove_suffix(1);
        right.remove_suffix(1);
    }
}

std::size_t distance(std::string_view left, std::string_view right) {
    Row before{}, last{}, row{};
    for (std::size_t at = 0; at <= right.size(); ++at)
        last[at] = at;
    for (std::size_t down = 1; down <= left.size(); ++down) {
        row[0] = down;
        for (std::size_t across = 1; across <= right.size(); ++across) {
            const bool same = left[down - 1] == right[across - 1];
            row[across] = std::min({last[across] + 1, row[across - 1] + 1, last[across - 1] + (same ? 0 : 1)});
            if (down > 1 && across > 1 && left[down - 1] == right[across - 2] && left[down - 2] == right[across - 1])
                row[across] = std::min(row[across], before[across - 2] + 1);
        }
        before = last;
        last = row;
    }
    return last[right.size()];
}

} // namespace

bool is_at_distance(std::string_view left, std::string_view right, std::size_t wanted) {
    const std::size_t longer = std::max(left.size(), right.size()), shorter = std::min(left.size(), right.size());
    if (longer - shorter > wanted) return false;
    strip_common(left, right);
    // With both ends gone, nothing cheap is left to find in long remainders.
    if (std::max(left.size(), right.size()) > longest_token) return false;
    return distance(left, right) == wanted;
}

} // namespace veilleur::search
