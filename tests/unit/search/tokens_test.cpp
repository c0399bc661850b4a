#include "catch.hpp"

#include "search/tokens.hpp"

using namespace veilleur::search;

namespace {

std::vector<std::string> tokens(std::string_view text) {
    static const Folding folding = Folding::of_latin();
    TokenReader reader(text, folding);
    std::vector<std::string> all;
    for (Token token; reader.next(token);)
        all.push_back(token.letters);
    return all;
}

bool is_open(std::string_view text) {
    static const Folding folding = Folding::of_latin();
    TokenReader reader(text, folding);
    bool open = false;
    for (Token token; reader.next(token);)
        open = reader.is_open();
    return open;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("accents, ligatures and capitals are folded") {
    CHECK(tokens("Œuvre ÉLÈVE coördinatie naïef") == Words{"oeuvre", "eleve", "coordinatie", "naief"});
    CHECK(tokens("ĳsberg ﬁche Straße Łódź") == Words{"ijsberg", "fiche", "strasse", "lodz"});
}

TEST_CASE("composed and decomposed letters give the same token") {
    CHECK(tokens("e\u0301te\u0301") == tokens("été"));
}

TEST_CASE("elisions fall apart, hyphens and marks separate") {
    CHECK(tokens("l’hôpital, qu'il : savoir-faire 0,5") ==
          Words{"l", "hopital", "qu", "il", "savoir", "faire", "0", "5"});
}

TEST_CASE("what is invisible neither ends nor begins a token") {
    CHECK(tokens("soin\u00ADs \u200Bdoux\uFEFF") == Words{"soins", "doux"});
}

TEST_CASE("a token of 40 letters is kept, a longer one left out") {
    CHECK(tokens(std::string(40, 'a') + " b") == Words{std::string(40, 'a'), "b"});
    CHECK(tokens(std::string(41, 'a') + " b") == Words{"b"});
}

TEST_CASE("letters that are not Latin, emoji and marks of expressions give nothing") {
    CHECK(tokens("مرحبا 😀 .*+?^${}()|[]\\ Привет").empty());
}

TEST_CASE("a token remembers the bytes it stands for") {
    const Folding folding = Folding::of_latin();
    TokenReader reader("un été.", folding);
    Token token;
    REQUIRE(reader.next(token));
    REQUIRE(reader.next(token));
    CHECK(token.begin == 3);
    CHECK(token.end == 8);
}

TEST_CASE("a text is open when it ends inside its last token") {
    CHECK(is_open("modé"));
    CHECK(is_open("modé\u0301"));
    CHECK_FALSE(is_open("modé "));
    CHECK_FALSE(is_open("modé?"));
    CHECK_FALSE(is_open("modé " + std::string(41, 'a')));
}

TEST_CASE("an anchor is the tokens joined") {
    CHECK(anchor_of("Ce qu’on dit, à l’équipe", Folding::of_latin()) == "ce-qu-on-dit-a-l-equipe");
}
