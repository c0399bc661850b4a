#include "catch.hpp"

#include "search/distance.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using veilleur::search::is_at_distance;

namespace {

// The definition, without any shortcut.
std::size_t plain_distance(const std::string& left, const std::string& right) {
    std::vector<std::vector<std::size_t>> table(left.size() + 1, std::vector<std::size_t>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i)
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = i + j;
                continue;
            }
            const std::size_t replaced = table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    return table[left.size()][right.size()];
}

} // namespace

TEST_CASE("a letter too many, too few, wrong, or two swapped are one slip") {
    CHECK(is_at_distance("moderateur", "moderatteur", 1));
    CHECK(is_at_distance("moderateur", "modrateur", 1));
    CHECK(is_at_distance("moderateur", "moderateir", 1));
    CHECK(is_at_distance("moderateur", "moedrateur", 1));
    CHECK_FALSE(is_at_distance("moderateur", "moderateur", 1));
    CHECK_FALSE(is_at_distance("moderateur", "medoroteur", 1));
}

TEST_CASE("no part is edited twice") {
    CHECK_FALSE(is_at_distance("ca", "abc", 2)); // a swap, then a letter between: three
    CHECK_FALSE(is_at_distance("ca", "abc", 1));
}

TEST_CASE("the distance is that of its definition for random words") {
    std::mt19937 random(7);
    const auto word = [&] {
        std::string letters(random() % 9, ' ');
        for (char& each : letters)
            each = static_cast<char>('a' + random() % 3);
        return letters;
    };
    for (int round = 0; round < 20000; ++round) {
        const std::string left = word(), right = word();
        const std::size_t distance = plain_distance(left, right);
        INFO(left << " " << right);
        REQUIRE(is_at_distance(left, right, 1) == (distance == 1));
        REQUIRE(is_at_distance(left, right, 2) == (distance == 2));
    }
}
