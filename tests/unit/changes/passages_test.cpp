#include "catch.hpp"
#include "support/golden_source.hpp"

#include "changes/passages.hpp"

using namespace veilleur;

namespace {

// The text of quick-round.fr.md, as passages.
std::vector<changes::Passage> passages_of(const std::string& markdown) {
    test::GoldenSource source;
    source.files["content/methods/quick-round.fr.md"] =
        "---\ntitle: \"Tour\"\nsummary: \"Un tour.\"\nduration: 10\n---\n" + markdown;
    const Site site = source.linked();
    const EntryIndex entry = site.entry("methods/quick-round");
    REQUIRE(entry);
    const Document& document = site.at(site.at(entry).sheets[Language::fr]).document;
    return changes::passages(document, 0, static_cast<std::uint32_t>(document.html.size()), site, Language::fr);
}

std::vector<std::string> texts(const std::string& markdown) {
    std::vector<std::string> all;
    for (const changes::Passage& passage : passages_of(markdown))
        all.push_back(passage.text);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("headings, paragraphs, items and cells are passages, whatever stands inside") {
    CHECK(texts("## En bref\n\nUn *mot* et\nun **autre**.\n\n- Un\n- Deux\n") ==
          Texts{"En bref", "Un mot et un autre.", "Un", "Deux"});
    CHECK(texts("## T\n\n| A | B |\n| --- | --- |\n| 1 | 2 < 3 |\n") == Texts{"T", "A", "B", "1", "2 < 3"});
    CHECK(texts("## T\n\n> [!NOTE]\n> Attention.\n") == Texts{"T", "Remarque", "Attention."});
}

TEST_CASE("a passage knows where its links lead, and shows the words only") {
    const auto found = passages_of("## T\n\nVoir [ici](https://example.org/a) et [là](tools/cards#use).\n");
    REQUIRE(found.size() == 2);
    CHECK(found[1].text == "Voir ici et là.");
    CHECK(found[1].targets == " https://example.org/a tools/cards#use");
}

TEST_CASE("a link without words of its own reads as the title of the sheet") {
    const auto found = passages_of("## T\n\nVoir [[tools/cards]].\n");
    CHECK(found.at(1).text == "Voir Cartes.");
}

TEST_CASE("works are named, notes are not numbered, terms are plain words") {
    CHECK(texts("## T\n\nLa CdP le dit [@rapport2022, page 3].[^a]\n\n[^a]: En note.\n").at(1) ==
          "La CdP le dit [rapport2022, page 3].");
}

TEST_CASE("an inclusion is a passage that leads to what it shows") {
    const auto found = passages_of("## T\n\n{{include tools/cards#use}}\n");
    REQUIRE(found.size() == 2);
    CHECK(found[1].targets == " tools/cards#use");
}

TEST_CASE("what a chart draws stands in its table, and is said once") {
    CHECK(texts("## T\n\nGraphique : Voix\n\n| Mois | Voix |\n| --- | --- |\n| Mai | 12 |\n") ==
          Texts{"T", "Voix", "Mois", "Voix", "Mai", "12"});
}
