#include "base/plain_words.hpp"
#include "catch.hpp"

using veilleur::plain_words;

TEST_CASE("white space of any kind is one gap between words and nothing elsewhere") {
    CHECK(plain_words("  Un  tour\n\n de\tparole \r\n") == "Un tour de parole");
    CHECK(plain_words("Un\u00A0tour de\u202Fparole") == plain_words("Un tour de parole"));
    CHECK(plain_words("Pourquoi\u202F? Parce que\u00A0: rien.") == plain_words("Pourquoi? Parce que:rien."));
    CHECK(plain_words("| a | b |\n|--|--|") == plain_words("|a|b|\n|--|--|"));
}

TEST_CASE("quotes, apostrophes and dashes do not count, whichever they are") {
    CHECK(plain_words("l'\"aide\"") == plain_words("l’« aide »"));
    CHECK(plain_words("de 'hulp'") == plain_words("de ‘hulp’"));
    CHECK(plain_words("2020-2021 - oui") == plain_words("2020–2021 — oui"));
    CHECK(plain_words("et puis…") == plain_words("et puis..."));
}

TEST_CASE("a letter, a digit or a word apart counts") {
    CHECK(plain_words("chacune parle") != plain_words("chacun parle"));
    CHECK(plain_words("10 minutes") != plain_words("12 minutes"));
    CHECK(plain_words("Oui") != plain_words("oui"));
    CHECK(plain_words("où") != plain_words("ou"));
    CHECK(plain_words("en formation") != plain_words("enformation"));
    CHECK(plain_words("8-12") != plain_words("812"));
    CHECK(plain_words("Oui.") != plain_words("Oui ?"));
}

TEST_CASE("an accent typed as one sign or as two is the same letter") {
    CHECK(plain_words("\u00E9t\u00E9") == plain_words("e\u0301te\u0301"));
}

TEST_CASE("what is nothing but gaps is empty") {
    CHECK(plain_words(" \n– « » ").empty());
    CHECK(plain_words("").empty());
}
