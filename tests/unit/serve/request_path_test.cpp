#include "catch.hpp"

#include "serve/request_path.hpp"

using veilleur::serve::requested_path;

TEST_CASE("an address is decoded once and names a file or a folder of the site") {
    CHECK(requested_path("/") == "");
    CHECK(requested_path("/fr/") == "fr/");
    CHECK(requested_path("/fr/index.html") == "fr/index.html");
    CHECK(requested_path("/fr/caf%C3%A9/") == "fr/café/");
    CHECK(requested_path("/a%20b") == "a b");
    CHECK(requested_path("/.well-known/security.txt") == ".well-known/security.txt");
    CHECK(requested_path("/..a/b...") == "..a/b...");
}

TEST_CASE("an address that no link of the site says is refused") {
    const std::string raw =
        GENERATE(as<std::string>{}, "", "fr/", "//evil.example/", "/fr//x", "/..", "/../etc/passwd", "/fr/../../x",
                 "/fr/..", "/./x", "/fr/.", "/%2e%2e/x", "/%2E%2E%2Fx", "/.%2e/x", "/fr%2Findex.html", "/%252e%252e/x",
                 "/%25", "/a%00b", "/a%0d%0ab", "/a\\b", "/..\\x", "/a%5Cb", "/%", "/%2", "/%zz", "/%+1", "/a%7F",
                 "/%C3%28", "/%FF", "http://localhost/", "*");
    INFO(raw);
    CHECK_FALSE(requested_path(raw));
}

TEST_CASE("an address that holds a byte of zero or is very long is refused") {
    CHECK_FALSE(requested_path(std::string_view("/a\0b", 4)));
    CHECK(requested_path("/" + std::string(1999, 'a')));
    CHECK_FALSE(requested_path("/" + std::string(2000, 'a')));
}
