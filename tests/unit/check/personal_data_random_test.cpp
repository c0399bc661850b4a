#include "catch.hpp"

#include "personal_data_fixture.hpp"

#include <random>

namespace {

// Of `count` random numbers of `size` digits, how many thousandths of a percent are taken for `code`.
std::size_t false_positives_per_100_000(std::size_t size, std::string_view code) {
    constexpr std::size_t count = 100'000;
    std::mt19937 random(2026);
    std::size_t taken = 0;
    for (std::size_t at = 0; at < count; ++at) {
        std::string digits;
        while (digits.size() < size)
            digits += static_cast<char>('0' + random() % 10);
        if (codes_in(digits) == code) ++taken;
    }
    return taken;
}

} // namespace

TEST_CASE("at most one random number of eleven digits in four hundred is taken for a national number") {
    const std::size_t taken = false_positives_per_100_000(11, "personal-national-number");
    CAPTURE(taken);
    CHECK(taken <= 275);
    CHECK(taken >= 150); // the check would be too strict
}

TEST_CASE("about one random number of twelve digits in a hundred is taken for an identity card") {
    const std::size_t taken = false_positives_per_100_000(12, "personal-identity-card");
    CAPTURE(taken);
    CHECK(taken <= 1150);
    CHECK(taken >= 900);
}
