#include "catch.hpp"
#include "support/golden_source.hpp"

#include <algorithm>

using namespace veilleur;
using test::GoldenSource;

namespace {

const Entry& entry_called(const Site& site, std::string_view id) {
    return site.at(site.entry(id));
}

bool has(const Site& site, std::string_view from, std::string_view kind, bool inverse, std::string_view to) {
    return std::ranges::any_of(entry_called(site, from).related, [&](const RelatedEntry& each) {
        return each.kind == kind && each.inverse == inverse && site.at(each.entry).id == to;
    });
}

std::string sheet(const std::string& front_matter, const std::string& body = "Du texte.\n") {
    return "---\ntitle: \"Titre\"\nsummary: \"Résumé.\"\n" + front_matter + "---\n" + body;
}

} // namespace

TEST_CASE("a relation shows on both sheets, inverted on the other one") {
    GoldenSource source;
    const Site site = source.linked();
    CHECK(has(site, "methods/quick-round", "uses", false, "tools/cards"));
    CHECK(has(site, "tools/cards", "uses", true, "methods/quick-round"));
}

TEST_CASE("a symmetric relation reads the same from both sides") {
    GoldenSource source;
    source.files["content/types/tool.yml"] +=
        "relations:\n  - name: like\n    symmetric: true\n    target_types: [tool]\n"
        "    label: { fr: \"Comme\", nl: \"Zoals\" }\n"
        "    inverse: { fr: \"Comme\", nl: \"Zoals\" }\n";
    source.files["content/tools/dice.fr.md"] = sheet("relations: { like: [tools/cards] }\n");
    const Site site = source.linked();
    CHECK(has(site, "tools/dice", "like", false, "tools/cards"));
    CHECK(has(site, "tools/cards", "like", false, "tools/dice"));
}

TEST_CASE("a link in the text is a mention, unless the sheets are related already") {
    GoldenSource source;
    source.files["content/tools/dice.fr.md"] = sheet("", "Comme les [cartes](tools/cards).\n");
    const Site site = source.linked();
    CHECK(has(site, "tools/cards", "mention", true, "tools/dice"));
    CHECK_FALSE(has(site, "tools/cards", "mention", true, "methods/quick-round"));
}

TEST_CASE("a missing translation has an address in the reader's language") {
    GoldenSource source;
    const Site site = source.linked();
    const Entry& cards = entry_called(site, "tools/cards");
    CHECK_FALSE(cards.sheets[Language::nl]);
    CHECK(cards.url[Language::nl] == "/nl/hulpmiddelen/cards/");
}

TEST_CASE("a slug changes the address of its own language only") {
    GoldenSource source;
    const Site site = source.linked();
    CHECK(entry_called(site, "methods/quick-round").url[Language::fr] == "/fr/methodes/quick-round/");
    CHECK(entry_called(site, "methods/quick-round").url[Language::nl] == "/nl/methoden/snelle-ronde/");
}

TEST_CASE("a former name redirects to where the sheet is now") {
    GoldenSource source;
    const Site site = source.linked();
    const std::pair<std::string, std::string> expected{"/fr/methodes/tour-eclair/", "/fr/methodes/quick-round/"};
    CHECK(std::ranges::find(site.redirects, expected) != site.redirects.end());
}

TEST_CASE("a sheet of a basin is found under the region as well") {
    GoldenSource source;
    const Site site = source.linked();
    const TerritoryIndex region = site.project.territory("brussels");
    REQUIRE(site.entries_in_territory[region.at()].size() == 1);
    CHECK(site.at(site.entries_in_territory[region.at()].front()).id == "methods/quick-round");
}

TEST_CASE("works are numbered in the order of the page, then sources that the text does not cite") {
    GoldenSource source;
    const Site site = source.linked();
    const SheetIndex french = entry_called(site, "methods/quick-round").sheets[Language::fr];
    const auto& citations = site.links[french.at()].citations;
    REQUIRE(citations.size() == 2);
    CHECK(site.project.works[citations[0].work.at()].key == "article2021");
    CHECK(site.project.works[citations[1].work.at()].key == "rapport2022");
    CHECK(citations[1].places == std::vector<std::pair<std::string, std::string>>{{"section", "4.1"}});
}

TEST_CASE("a method whose steps add up is ready to use") {
    GoldenSource source;
    const Site site = source.linked();
    CHECK(entry_called(site, "methods/quick-round").turnkey);
}

TEST_CASE("a method without words to say names what is missing") {
    GoldenSource source;
    for (const char* path : {"content/methods/quick-round.fr.md", "content/methods/quick-round.nl.md"}) {
        std::string& text = source.files[path];
        for (std::size_t at = text.find(", say: \""); at != std::string::npos; at = text.find(", say: \""))
            text.erase(at, text.find('"', at + 8) + 1 - at);
    }
    const Site site = source.linked();
    CHECK_FALSE(entry_called(site, "methods/quick-round").turnkey);
    CHECK(entry_called(site, "methods/quick-round").missing_for_turnkey == std::vector<std::string>{"steps"});
}

TEST_CASE("a fact past its term is stale, and a sheet past its date is due") {
    GoldenSource source;
    const Site site = source.linked();
    const SheetIndex cards = entry_called(site, "tools/cards").sheets[Language::fr];
    CHECK(site.links[cards.at()].stale_facts == std::vector<std::string>{"price"});
    CHECK(entry_called(site, "methods/quick-round").due_for_review);
}

TEST_CASE("a term is explained on the pages that use it, never on its own") {
    GoldenSource source;
    const Site site = source.linked();
    const SheetIndex method = entry_called(site, "methods/quick-round").sheets[Language::fr];
    REQUIRE(site.links[method.at()].terms.size() == 1);
    CHECK(site.at(site.links[method.at()].terms.front()).id == "terms/cdp");
    const SheetIndex term = entry_called(site, "terms/cdp").sheets[Language::fr];
    CHECK(site.links[term.at()].terms.empty());
}

TEST_CASE("a page that includes a section cites and explains what the section uses") {
    GoldenSource source;
    source.files["content/tools/cards.fr.md"] =
        sheet("", "## Mode d’emploi {#use}\n\nUne CdP, selon [@rapport2022].\n");
    source.files["content/tools/dice.fr.md"] = sheet("", "{{include tools/cards#use}}\n");
    const Site site = source.linked();
    const SheetIndex dice = entry_called(site, "tools/dice").sheets[Language::fr];
    CHECK(site.links[dice.at()].citations.size() == 1);
    CHECK(site.links[dice.at()].terms.size() == 1);
}

TEST_CASE("inclusions that go round in a circle are refused on both sheets") {
    GoldenSource source;
    source.files["content/tools/cards.fr.md"] = sheet("", "## A {#use}\n\n{{include tools/dice#use}}\n");
    source.files["content/tools/dice.fr.md"] = sheet("", "## B {#use}\n\n{{include tools/cards#use}}\n");
    source.linked();
    const auto codes = source.codes();
    CHECK(std::ranges::count(codes, "inclusion-circle") == 2);
}

TEST_CASE("a sheet that is not published is left out, and a link to it says so") {
    GoldenSource source;
    source.files["content/tools/cards.fr.md"] = sheet("published: false\n", "## Mode d’emploi {#use}\n\nTexte.\n");
    const Site site = source.linked();
    CHECK_FALSE(site.entry("tools/cards"));
    const auto codes = source.codes();
    CHECK(std::ranges::count(codes, "unpublished-target") >= 1);
    CHECK(std::ranges::count(codes, "unknown-sheet") == 0);
}

TEST_CASE("values that differ between the languages are an error that names both places") {
    GoldenSource source;
    std::string& dutch = source.files["content/methods/quick-round.nl.md"];
    dutch.insert(dutch.find("materials:"), "duration: 45\n");
    source.linked();
    const auto all = source.diagnostics.sorted();
    REQUIRE(!all.empty());
    CHECK(all.front().code == "translation-differs");
    CHECK(all.front().where.file == "content/methods/quick-round.nl.md");
    CHECK(all.front().arguments == std::vector<std::string>{"duration", "content/methods/quick-round.fr.md:12"});
}

TEST_CASE("a question taken up in a later cycle knows where") {
    GoldenSource source;
    source.files["content/types/tool.yml"] +=
        "  - name: questions\n    kind: group\n    many: true\n    label: { fr: \"Questions\", nl: \"Vragen\" }\n"
        "    fields:\n      - { name: text, kind: text, translatable: true, label: { fr: \"Texte\", nl: \"Tekst\" } }\n"
        "      - { name: continues, kind: text, label: { fr: \"Suite\", nl: \"Vervolg\" } }\ncarries_questions: true\n";
    source.files["content/tools/first.fr.md"] = sheet("questions:\n  - { id: why, text: \"Pourquoi ?\" }\n");
    source.files["content/tools/second.fr.md"] =
        sheet("questions:\n  - { id: again, text: \"Encore ?\", continues: \"tools/first#why\" }\n");
    const Site site = source.linked();
    const auto asked = std::ranges::find(site.questions, "why", &Question::id);
    REQUIRE(asked != site.questions.end());
    REQUIRE(asked->continued_in.size() == 1);
    CHECK(site.at(asked->continued_in.front()).id == "tools/second");
}
