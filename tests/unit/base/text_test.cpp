#include "catch.hpp"

#include "base/text.hpp"

using namespace veilleur;
using Words = std::vector<std::string>;

TEST_CASE("trimming takes white space off both ends") {
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed(" \n").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("splitting keeps empty parts, joining puts them back") {
    CHECK(split("a//b/", '/') == std::vector<std::string_view>{"a", "", "b", ""});
    CHECK(split("", '/') == std::vector<std::string_view>{""});
    CHECK(joined(Words{"a", "", "b"}, ", ") == "a, , b");
    CHECK(joined(Words{}, ", ").empty());
}

TEST_CASE("replacing does not look at what it put in") {
    CHECK(replaced("aXbX", "X", "XX") == "aXXbXX");
    CHECK(replaced("abc", "", "x") == "abc");
}

TEST_CASE("patterns are filled by number, once") {
    CHECK(filled("{1} {0} {2}", Words{"{1}", "b"}) == "b {1} {2}");
    CHECK(filled("{a} {", Words{"x"}) == "{a} {");
    CHECK(ascii_lower("ÀBC") == "Àbc");
}

TEST_CASE("the nearest candidate is what was probably meant") {
    const Words ids{"participants", "preparation", "duration"};
    CHECK(nearest("particpants", ids) == "participants");
    CHECK(nearest("duratoin", ids) == "duration");
    CHECK(nearest("Préparation", ids) == "preparation");
    CHECK(nearest("budget", ids).empty());
    CHECK(nearest("", ids).empty());
    CHECK(nearest("x", Words{}).empty());
}

TEST_CASE("the first of two equally near candidates is named, and long texts are no slips") {
    CHECK(nearest("rol", Words{"role", "roll"}) == "role");
    CHECK(nearest(std::string(5000, 'a'), Words{std::string(5000, 'a')}).empty());
}
