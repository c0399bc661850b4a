#include "catch.hpp"

#include "changes/alignment.hpp"

#include <algorithm>
#include <random>

using namespace veilleur::changes;

namespace {

using Items = std::vector<std::uint32_t>;

std::vector<Match> aligned(const Items& before, const Items& after) {
    Allowance allowance;
    const auto matches = alignment(before, after, allowance);
    REQUIRE(matches);
    return *matches;
}

// The definition of the longest common subsequence, for short lists only.
std::size_t longest(const Items& before, const Items& after, std::size_t row = 0, std::size_t column = 0) {
    if (row == before.size() || column == after.size()) return 0;
    if (before[row] == after[column]) return 1 + longest(before, after, row + 1, column + 1);
    return std::max(longest(before, after, row + 1, column), longest(before, after, row, column + 1));
}

Items random_items(std::mt19937& random) {
    Items items(random() % 9);
    for (std::uint32_t& item : items)
        item = static_cast<std::uint32_t>(random() % 4);
    return items;
}

} // namespace

TEST_CASE("what both sides have in the same order is matched") {
    CHECK(aligned({1, 2, 3}, {1, 3}) == std::vector<Match>{{0, 0}, {2, 1}});
    CHECK(aligned({1, 2}, {2, 1}).size() == 1);
    CHECK(aligned({}, {1}).empty());
    CHECK(aligned({7, 7}, {7, 7}) == std::vector<Match>{{0, 0}, {1, 1}});
}

TEST_CASE("matches are equal items, in order, and as many as there can be") {
    std::mt19937 random(6);
    for (int round = 0; round < 300; ++round) {
        const Items before = random_items(random);
        const Items after = random_items(random);
        const std::vector<Match> matches = aligned(before, after);
        CHECK(matches.size() == longest(before, after));
        for (std::size_t at = 0; at < matches.size(); ++at) {
            CHECK(before[matches[at].before] == after[matches[at].after]);
            if (at == 0) continue;
            CHECK(matches[at - 1].before < matches[at].before);
            CHECK(matches[at - 1].after < matches[at].after);
        }
    }
}

TEST_CASE("lists that are too long to be compared are refused, however much is allowed") {
    Items before(100'000), after(100'000);
    for (std::uint32_t at = 0; at < 100'000; ++at) {
        before[at] = at;
        after[at] = 200'000 + at;
    }
    Allowance allowance;
    CHECK_FALSE(alignment(before, after, allowance));
    before.insert(before.begin(), 7);
    CHECK(alignment(before, before, allowance)->size() == before.size()); // equal ends cost nothing
}

TEST_CASE("what is not allowed is not done, and takes nothing") {
    Allowance allowance(5, 0);
    CHECK_FALSE(alignment(Items{1, 2, 3}, Items{4, 5}, allowance));
    CHECK(alignment(Items{1, 2}, Items{4, 5}, allowance));
    CHECK_FALSE(alignment(Items{1, 2}, Items{4, 5}, allowance));
}
