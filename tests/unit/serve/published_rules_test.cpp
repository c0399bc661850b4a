#include "catch.hpp"

#include "serve/published_rules.hpp"

using namespace veilleur::serve;

namespace {

constexpr std::string_view header_rules = "/*\n"
                                          "  Content-Security-Policy: default-src 'none'\n"
                                          "  Strict-Transport-Security: max-age=63072000\n"
                                          "/fr/*\n"
                                          "  Cache-Control: public, max-age=0\n"
                                          "/sw.js\n"
                                          "  X-Own: yes\n";
constexpr std::string_view redirect_rules = "/ /fr/ 302! Language=fr\n"
                                            "/ /nl/ 302! Language=nl\n"
                                            "/old/ /fr/new/ 301\n"
                                            "/away //evil.example/ 301\n"
                                            "/out https://evil.example/ 301\n";

} // namespace

TEST_CASE("the policies hold as published; what browsers remember for long is left out") {
    CHECK(published_headers(header_rules, "/fr/") == Headers{{"Content-Security-Policy", "default-src 'none'"}});
}

TEST_CASE("a rule without a star is for one file") {
    CHECK(published_headers(header_rules, "/sw.js").size() == 2);
    CHECK(published_headers(header_rules, "/sw.js2").size() == 1);
}

TEST_CASE("the root leads to the language that a reader prefers, and stays where it is none of ours") {
    CHECK(published_redirect(redirect_rules, "/", "fr-BE,fr;q=0.9,nl;q=0.8") == "/fr/");
    CHECK(published_redirect(redirect_rules, "/", "NL") == "/nl/");
    CHECK_FALSE(published_redirect(redirect_rules, "/", "en,fr;q=0.5"));
    CHECK_FALSE(published_redirect(redirect_rules, "/", ""));
}

TEST_CASE("a former address leads to the new one, with a final slash or without") {
    CHECK(published_redirect(redirect_rules, "/old/", "") == "/fr/new/");
    CHECK(published_redirect(redirect_rules, "/old", "") == "/fr/new/");
    CHECK_FALSE(published_redirect(redirect_rules, "/older", ""));
}

TEST_CASE("nothing leads away from this server") {
    CHECK_FALSE(published_redirect(redirect_rules, "/away", ""));
    CHECK_FALSE(published_redirect(redirect_rules, "/out", ""));
}
