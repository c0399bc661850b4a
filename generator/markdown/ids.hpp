#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace veilleur::markdown {

// The ids taken on one page, and the numbers given there. The parts of a sheet share one, body first.
class Ids {
public:
    // False if `id` was taken before.
    bool take(std::string_view id) { return taken_.emplace(id).second; }

    // `wanted`, or `wanted-2`, `wanted-3`... if it is taken; taken from here on.
    std::string unique(std::string_view wanted);

    unsigned next_table() { return ++tables_; }
    unsigned next_figure() { return ++figures_; }
    // The number before the first footnote of this part; `count` more are given.
    unsigned reserve_footnotes(unsigned count);

private:
    std::unordered_set<std::string> taken_;
    unsigned tables_ = 0;
    unsigned figures_ = 0;
    unsigned footnotes_ = 0;
};

} // namespace veilleur::markdown
