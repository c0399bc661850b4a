#include "catch.hpp"
#include "proposal.hpp"

#include "changes/markdown.hpp"

using namespace veilleur;

namespace {

constexpr std::size_t enough = 450'000;

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a proposal that changes no content says so") {
    CHECK(changes::markdown({}, {Language::fr, {}}, enough) == "## Ce qui change\n\nRien ne change dans le contenu.\n");
    CHECK(changes::markdown({}, {Language::nl, {}}, enough) ==
          "## Wat verandert\n\nEr verandert niets aan de inhoud.\n");
}

TEST_CASE("what a stranger wrote is text, and neither Markdown nor HTML") {
    test::Proposal proposal;
    proposal.edit("content/tools/cards.fr.md", "title: \"Cartes\"",
                  "title: \"![x](https://evil.example/) <img src=x> @team **Cartes**\"");
    proposal.edit("content/tools/cards.fr.md", "## Mode d’emploi", "## [Mode](https://evil.example) `d’emploi`");
    const std::string text = changes::markdown(proposal.changes(), {Language::fr, "https://preview.example"}, enough);
    INFO(text);
    CHECK_FALSE(contains(text, "https://evil"));
    CHECK_FALSE(contains(text, " <img"));
    CHECK_FALSE(contains(text, " @team"));
    CHECK_FALSE(contains(text, "](https"));
    CHECK(contains(text, "](<https://preview.example/fr/outils/cards/#use>)"));
}

TEST_CASE("without a preview there are no links") {
    test::Proposal proposal;
    proposal.edit("content/tools/cards.fr.md", "On tire", "On prend");
    const std::string text = changes::markdown(proposal.changes(), {Language::nl, {}}, enough);
    CHECK_FALSE(contains(text, "]("));
    CHECK(contains(text, "bestaat nog niet"));
}

TEST_CASE("what is too long ends at a line, with a sentence") {
    CHECK(changes::shortened("one\ntwo\nthree\n", 100, Language::fr) == "one\ntwo\nthree\n");
    CHECK(changes::shortened("one\ntwo\nthree\n", 9, Language::fr) ==
          "one\ntwo\n\nLa suite est trop longue pour être montrée ici.\n");
    CHECK(changes::shortened(std::string(50, 'x'), 9, Language::nl) == "\nDe rest is te lang om hier te tonen.\n");
}
