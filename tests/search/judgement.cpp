#include "judgement.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace veilleur::test {

namespace {

constexpr std::size_t first_ones = 3;
constexpr std::size_t first_page = 10;

struct Marks {
    double success = 0, reciprocal_rank = 0, gain = 0;
};

double discount(std::size_t rank) {
    return 1 / std::log2(static_cast<double>(rank) + 2);
}

Marks marks(const Query& query, const std::vector<std::string>& found) {
    if (query.expected.empty()) {
        const double nothing = found.empty() ? 1 : 0;
        return {nothing, nothing, nothing};
    }
    Marks marks;
    double ideal = 0, gain = 0;
    for (std::size_t rank = 0; rank < std::min(query.expected.size(), first_page); ++rank)
        ideal += discount(rank);
    for (std::size_t rank = 0; rank < found.size(); ++rank) {
        if (std::ranges::find(query.expected, found[rank]) == query.expected.end()) continue;
        if (marks.reciprocal_rank == 0) marks.reciprocal_rank = 1 / static_cast<double>(rank + 1);
        if (rank < first_ones) marks.success = 1;
        if (rank < first_page) gain += discount(rank);
    }
    marks.gain = gain / ideal;
    return marks;
}

std::string miss(const Query& query, std::vector<std::string> found) {
    found.resize(std::min(found.size(), first_ones));
    return "\"" + query.text + "\": " + (found.empty() ? "nothing" : joined(found, ", ")) + " instead of " +
           (query.expected.empty() ? "nothing" : joined(query.expected, ", "));
}

} // namespace

Judgement judge(std::span<const Query> queries, const Ask& ask) {
    Judgement all;
    all.queries = queries.size();
    const double share = 100 / static_cast<double>(queries.size());
    for (const Query& query : queries) {
        const std::vector<std::string> found = ask(query);
        const Marks own = marks(query, found);
        all.success += share * own.success;
        all.reciprocal_rank += share * own.reciprocal_rank;
        all.gain += share * own.gain;
        if (own.success == 0) all.misses.push_back(miss(query, found));
    }
    return all;
}

} // namespace veilleur::test
