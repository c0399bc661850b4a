#include "catch.hpp"

#include "changes/words.hpp"

using namespace veilleur;

namespace {

// Words that only one side has stand in brackets.
std::string shown(const std::vector<TextRun>& runs) {
    std::string text;
    for (const TextRun& run : runs)
        text += run.mark == TextRun::Mark::changed ? "[" + run.text + "]" : run.text;
    return text;
}

std::string compared(std::string_view before, std::string_view after) {
    changes::Allowance allowance;
    const changes::MarkedTexts texts = changes::marked(before, after, allowance);
    return shown(texts.before) + " | " + shown(texts.after);
}

} // namespace

TEST_CASE("the words that differ are marked on their side") {
    CHECK(compared("Chacun parle une minute.", "Chacun parle deux minutes.") ==
          "Chacun parle [une minute]. | Chacun parle [deux minutes].");
    CHECK(compared("On s’assied en cercle.", "On s’assied en grand cercle.") ==
          "On s’assied en cercle. | On s’assied en [grand ]cercle.");
    CHECK(compared("10 minutes", "15 minutes") == "[10] minutes | [15] minutes");
}

TEST_CASE("accents belong to their word, apostrophes do not") {
    CHECK(compared("l’été dernier", "l’hiver dernier") == "l’[été] dernier | l’[hiver] dernier");
    CHECK(compared("één of twee", "één of drie") == "één of [twee] | één of [drie]");
}

TEST_CASE("neighbouring changes are one change") {
    CHECK(compared("Il dit oui, peut-être, ce soir à tous.", "Il dit non, jamais, ce soir à tous.") ==
          "Il dit [oui, peut-être], ce soir à tous. | Il dit [non, jamais], ce soir à tous.");
}

TEST_CASE("texts that have only little words in common are marked whole") {
    CHECK(compared("Le groupe se réunit dans la maison de quartier.", "La facilitatrice prépare le matériel.") ==
          "[Le groupe se réunit dans la maison de quartier.] | [La facilitatrice prépare le matériel.]");
}

TEST_CASE("a text that is new or gone is marked on its side") {
    CHECK(compared("", "Nouveau.") == " | [Nouveau.]");
    CHECK(compared("Ancien.", "") == "[Ancien.] | ");
}

TEST_CASE("marked texts say all that they were made of") {
    const std::string before = "Un  deux, trois « quatre » – cinq", after = "Un deux ; trois « six » – cinq";
    changes::Allowance allowance;
    const changes::MarkedTexts texts = changes::marked(before, after, allowance);
    std::string first, second;
    for (const TextRun& run : texts.before)
        first += run.text;
    for (const TextRun& run : texts.after)
        second += run.text;
    CHECK(first == before);
    CHECK(second == after);
}

TEST_CASE("texts that cost more than is allowed are marked whole") {
    changes::Allowance allowance(0, 0);
    const changes::MarkedTexts texts = changes::marked("a b c d x", "a b y c d", allowance);
    CHECK(shown(texts.before) == "[a b c d x]");
    CHECK(shown(texts.after) == "[a b y c d]");
}

TEST_CASE("likeness is the share of words in common") {
    CHECK(changes::likeness("un deux trois", "trois, deux, un") == Approx(1));
    CHECK(changes::likeness("un deux", "un trois") == Approx(0.5));
    CHECK(changes::likeness("un", "deux") == Approx(0));
    CHECK(changes::likeness("", "") == Approx(1));
    CHECK(changes::likeness("–", "!") == Approx(0));
}
