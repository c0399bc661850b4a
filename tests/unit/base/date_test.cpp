#include "catch.hpp"

#include "base/date.hpp"

using namespace veilleur;

TEST_CASE("a date is read from its ISO form and nothing else") {
    CHECK(parse_date("2023-01-31") == Date{2023, 1, 31});
    CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
    for (const auto text : {"2023-02-29", "2023-13-01", "2023-00-10", "2023-01-00", "31/01/2023", "2023-1-31",
                            "23-01-31", "2023-01-31 ", "2023-01-3a", "-023-01-01", "2023--1-01", ""}) {
        INFO(text);
        CHECK_FALSE(parse_date(text));
    }
}

TEST_CASE("a date is written as it is read") {
    CHECK(iso({987, 6, 5}) == "0987-06-05");
}

TEST_CASE("months are added to the last day where the day does not exist") {
    CHECK(plus_months({2023, 1, 31}, 1) == Date{2023, 2, 28});
    CHECK(plus_months({2024, 1, 31}, 1) == Date{2024, 2, 29});
    CHECK(plus_months({2023, 11, 30}, 14) == Date{2025, 1, 30});
    CHECK(plus_months({2023, 1, 15}, -1) == Date{2022, 12, 15});
}

TEST_CASE("a moment belongs to the day of its author's clock") {
    CHECK(date_of(0) == Date{1970, 1, 1});
    CHECK(date_of(-1) == Date{1969, 12, 31});
    CHECK(date_of(86'399, 60) == Date{1970, 1, 2});
    CHECK(date_of(0, -60) == Date{1969, 12, 31});
}
