#include "catch.hpp"

#include "base/unicode.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace veilleur;

TEST_CASE("folding takes off case and accents and opens ligatures") {
    CHECK(folded("Éléphant ŒUVRE Straße ﬁn") == folded("elephant oeuvre strasse fin"));
    CHECK(folded("Ĳsberg") == "ijsberg");
    CHECK(folded("ABC 12") == "abc 12");
    CHECK(folded("").empty());
}

TEST_CASE("slugs are letters and digits of ASCII joined by dashes") {
    CHECK(slug("L’œuvre d’Élie : 2ᵉ partie !") == "l-oeuvre-d-elie-2-partie");
    CHECK(slug("  Überzicht  ") == "uberzicht");
    CHECK(slug("…").empty());
    CHECK(slug("a--b") == "a-b");
}

TEST_CASE("normalisation composes, and twice is once") {
    CHECK(nfc("e\u0301") == "é");
    CHECK(nfc(nfc("e\u0301")) == "é");
}

TEST_CASE("capitals and small letters follow Unicode, not the locale") {
    CHECK(lower("ÉCOLE I") == "école i");
    CHECK(upper_first("élan") == "Élan");
    CHECK(upper_first("").empty());
    CHECK(upper_first("’t") == "’t");
}

TEST_CASE("words are sorted as a dictionary does") {
    const Collation french("fr");
    std::vector<std::string> words{"zèbre", "Éléphant", "elle", "eau"};
    std::ranges::sort(words, {}, [&](const std::string& word) { return french.key(word); });
    CHECK(words == std::vector<std::string>{"eau", "Éléphant", "elle", "zèbre"});
}
