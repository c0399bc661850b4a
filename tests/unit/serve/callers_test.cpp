#include "catch.hpp"

#include "serve/callers.hpp"

using Values = std::vector<std::string>;
using veilleur::serve::is_from_here;

TEST_CASE("who names this machine and port may ask") {
    const std::string host =
        GENERATE(as<std::string>{}, "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LocalHost:8080");
    INFO(host);
    CHECK(is_from_here(Values{host}, Values{}, 8080));
    CHECK(is_from_here(Values{host}, Values{"http://" + host}, 8080));
}

TEST_CASE("a port that goes without saying may be left out") {
    CHECK(is_from_here(Values{"localhost"}, Values{}, 80));
    CHECK_FALSE(is_from_here(Values{"localhost"}, Values{}, 8080));
}

TEST_CASE("a foreign host is refused, wherever it leads") {
    const std::string host = GENERATE(as<std::string>{}, "", "evil.example", "evil.example:8080", "localhost:80",
                                      "localhost:8080.evil.example", "localhost.evil.example:8080", "0.0.0.0:8080",
                                      "127.0.0.2:8080", "localhost:8080 ", "a@localhost:8080", "localhost:08080");
    INFO(host);
    CHECK_FALSE(is_from_here(Values{host}, Values{}, 8080));
}

TEST_CASE("there is one host, and at most one origin") {
    CHECK_FALSE(is_from_here(Values{}, Values{}, 8080));
    CHECK_FALSE(is_from_here(Values{"localhost:8080", "localhost:8080"}, Values{}, 8080));
    CHECK_FALSE(is_from_here(Values{"localhost:8080"}, Values{"http://localhost:8080", "http://localhost:8080"}, 8080));
}

TEST_CASE("a foreign origin is refused") {
    const std::string origin =
        GENERATE(as<std::string>{}, "", "null", "http://evil.example", "http://localhost:8081",
                 "https://localhost:8080", "http://localhost:8080.evil.example", "localhost:8080");
    INFO(origin);
    CHECK_FALSE(is_from_here(Values{"localhost:8080"}, Values{origin}, 8080));
}
