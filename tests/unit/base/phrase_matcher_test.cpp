#include "catch.hpp"

#include "base/phrase_matcher.hpp"

#include <string>

using veilleur::PhraseMatcher;

namespace {

// The texts found, each with its phrase.
std::string found(const PhraseMatcher& matcher, std::string_view text) {
    std::string all;
    std::size_t from = 0;
    while (const auto match = matcher.find(text, from)) {
        all += std::string(text.substr(match->begin, match->end - match->begin)) + "=" + std::to_string(match->phrase) +
               ";";
        from = match->end;
    }
    return all;
}

PhraseMatcher some_terms() {
    PhraseMatcher matcher;
    matcher.add("communauté", 1);
    matcher.add("communauté de pratique", 2);
    matcher.add("CdP", 3);
    matcher.add("eerstelijn", 4);
    return matcher;
}

} // namespace

TEST_CASE("the longest phrase that begins at a word wins") {
    CHECK(found(some_terms(), "Une communauté de pratique, une communauté.") ==
          "communauté de pratique=2;communauté=1;");
}

TEST_CASE("words match whole and without regard to case, acronyms exactly") {
    CHECK(found(some_terms(), "Communautés, COMMUNAUTÉ, CDP, CdP, (CdP)") == "COMMUNAUTÉ=1;CdP=3;CdP=3;");
    CHECK(found(some_terms(), "Eerstelijn eerstelijnszone") == "Eerstelijn=4;");
}

TEST_CASE("short words, and those with an accent among their first letters, are found too") {
    PhraseMatcher matcher;
    matcher.add("a", 1);
    matcher.add("nl", 2);
    matcher.add("thé", 3);
    matcher.add("été", 4);
    CHECK(found(matcher, "A Nl NL, THÉ thés ÉTÉ été à al") == "A=1;Nl=2;NL=2;THÉ=3;ÉTÉ=4;été=4;");
}

TEST_CASE("signs among the letters of Latin-1 divide words") {
    PhraseMatcher matcher;
    matcher.add("communauté", 1);
    CHECK(found(matcher, "communauté×2 ÷communauté÷ ÷communautéÿ") == "communauté=1;communauté=1;");
}

TEST_CASE("an earlier phrase keeps its form") {
    PhraseMatcher matcher = some_terms();
    CHECK(matcher.add("Communauté", 9) == 1U);
    CHECK_FALSE(matcher.add("autre", 9));
}

TEST_CASE("odd texts find nothing and do no harm") {
    const PhraseMatcher none;
    CHECK(none.empty());
    CHECK_FALSE(none.find("communauté", 0));
    CHECK_FALSE(some_terms().find("", 0));
    CHECK_FALSE(some_terms().find("«»…", 0));
    CHECK_FALSE(some_terms().find("communaut\u00C9e", 0));
    PhraseMatcher matcher;
    CHECK_FALSE(matcher.add("…", 1));
    CHECK(matcher.empty());
}
