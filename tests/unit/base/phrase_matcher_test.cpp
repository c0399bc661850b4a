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

TEST_CASE("words of every length are told apart by all their letters") {
    PhraseMatcher matcher;
    matcher.add("seventy", 1);
    matcher.add("eighteen", 2);
    matcher.add("nineteens", 3);
    matcher.add("eighteenth of May 2021", 4);
    matcher.add("B2B", 5);
    CHECK(found(matcher, "Seventy seventys SEVENTY8 eighteen Eighteenth nineteen NineteenS") ==
          "Seventy=1;eighteen=2;NineteenS=3;");
    CHECK(found(matcher, "the eighteenth\nof May 2021, eighteenth of May 20210, b2b B2B") ==
          "eighteenth\nof May 2021=4;B2B=5;");
}

TEST_CASE("letters beyond Latin-1 match without regard to case") {
    PhraseMatcher matcher;
    matcher.add("\u0153uvre", 1);
    matcher.add("c\u0153ur", 2);
    CHECK(found(matcher, "\u0152uvre C\u0152UR \u212Aelvin c\u0153urs") == "\u0152uvre=1;C\u0152UR=2;");
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
