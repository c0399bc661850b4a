#include "catch.hpp"
#include "model/wording.hpp"

using namespace veilleur;

TEST_CASE("dates are said as each language says them") {
    CHECK(date_in_words({2022, 3, 1}, Language::fr) == "1er mars 2022");
    CHECK(date_in_words({2022, 3, 1}, Language::nl) == "1 maart 2022");
    CHECK(date_in_words({2023, 12, 31}, Language::fr) == "31 décembre 2023");
}

TEST_CASE("bounds are said in the fewest signs") {
    CHECK(span("60", "90") == "60–90");
    CHECK(span("60", "60") == "60");
    CHECK(span("60", "") == "≥ 60");
    CHECK(span("", "12") == "≤ 12");
}

TEST_CASE("one month is singular in Dutch") {
    CHECK(months_in_words("1", Language::nl) == "1 maand");
    CHECK(months_in_words("24", Language::nl) == "24 maanden");
    CHECK(months_in_words("1", Language::fr) == "1 mois");
}
