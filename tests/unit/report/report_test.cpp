#include "report/report.hpp"

#include "../support/golden_source.hpp"
#include "catch.hpp"
#include "report/questions.hpp"

#include <algorithm>

using namespace veilleur;
using test::GoldenSource;

namespace {

using Ids = std::vector<std::string>;

std::string sheet(const std::string& front_matter, const std::string& body = "Du texte.\n") {
    return "---\ntitle: \"Titre\"\nsummary: \"Résumé.\"\n" + front_matter + "---\n" + body;
}

Ids ids_of(const Site& site, const std::vector<EntryIndex>& entries) {
    Ids ids;
    for (const EntryIndex entry : entries)
        ids.push_back(site.at(entry).id);
    return ids;
}

Ids orphans_of(const Site& site) {
    Ids ids;
    for (const report::Orphan& orphan : report::gather(site).orphans)
        ids.push_back(site.at(orphan.entry).id);
    return ids;
}

} // namespace

TEST_CASE("coverage counts sheets, languages and pairs by type") {
    GoldenSource source;
    const Site site = source.linked();
    const auto coverage = report::gather(site).coverage;
    REQUIRE(coverage.size() == 3);
    for (const report::Coverage& each : coverage) {
        const bool is_tool = site.project.types[each.type.at()].name == "tool";
        CHECK(each.sheets == 1);
        CHECK(each.in[Language::fr] == 1);
        CHECK(each.in[Language::nl] == (is_tool ? 0 : 1));
        CHECK(each.pairs == (is_tool ? 0 : 1));
        CHECK(each.in_step + each.drifted == 0);
    }
}

TEST_CASE("a missing translation is listed under the language that is missing") {
    GoldenSource source;
    const Site site = source.linked();
    const auto missing = report::gather(site).missing;
    REQUIRE(missing.size() == 1);
    CHECK(site.at(missing[0].entry).id == "tools/cards");
    CHECK(missing[0].language == Language::nl);
}

TEST_CASE("reviews are due, or coming up within three months, the oldest first") {
    GoldenSource source; // today is 2026-01-01, a method is reviewed every 12 months
    const std::string overview = "## En bref\n\nRien.\n";
    source.files["content/methods/a.fr.md"] = sheet("reviewed: 2024-06-01\n", overview);
    source.files["content/methods/b.fr.md"] = sheet("reviewed: 2025-04-01\n", overview);
    source.files["content/methods/c.fr.md"] = sheet("reviewed: 2025-02-01\n", overview);
    source.files["content/methods/d.fr.md"] = sheet("reviewed: 2025-04-02\n", overview);
    const Site site = source.linked();
    const report::Report report = report::gather(site);
    CHECK(ids_of(site, report.due) == Ids{"methods/quick-round", "methods/a"});
    CHECK(ids_of(site, report.upcoming) == Ids{"methods/c", "methods/b"});
}

TEST_CASE("a sheet that no other leads to is an orphan") {
    GoldenSource source;
    source.files["content/tools/alone.fr.md"] = sheet("");
    source.files["content/tools/dice.fr.md"] = sheet("relations: { see_also: [tools/cards] }\n");
    const Site site = source.linked();
    CHECK(orphans_of(site) == Ids{"tools/alone"});
}

TEST_CASE("a link in a text leads to a sheet, and the page it leads to leads back") {
    GoldenSource source;
    source.files["content/tools/alone.fr.md"] = sheet("");
    source.files["content/tools/dice.fr.md"] = sheet("", "Voir [cela](tools/alone).\n");
    CHECK(orphans_of(source.linked()).empty());
}

TEST_CASE("the foot of the site leads to a sheet") {
    GoldenSource source;
    source.files["content/tools/dice.fr.md"] = sheet("");
    CHECK(orphans_of(source.linked()) == Ids{"tools/dice"});
    std::string& site = source.files["content/site.yml"];
    site.replace(site.find("footer: []"), 10, "footer: [tools/dice]");
    CHECK(orphans_of(source.linked()).empty());
}

TEST_CASE("what a sheet lacks to be ready to use makes it incomplete") {
    GoldenSource source;
    source.files["content/methods/bare.fr.md"] = sheet("", "## En bref\n\nRien.\n");
    const Site site = source.linked();
    CHECK(ids_of(site, report::gather(site).incomplete) == Ids{"methods/bare"});
}

TEST_CASE("sheets of a type with peers are held against each other") {
    GoldenSource source;
    source.files.at("content/types/method.yml") += "peers: true\n";
    source.files["content/methods/bare.fr.md"] =
        sheet("duration: 10\n", "## En bref\n\nRien.\n\n## Ailleurs\n\nNon plus.\n");
    const Site site = source.linked();
    const report::Report report = report::gather(site);
    REQUIRE(report.peers.size() == 1);
    const report::PeerGroup& group = report.peers[0];
    REQUIRE(group.peers.size() == 2);
    const auto names = [&](const std::vector<std::size_t>& parts) {
        Ids all;
        for (const std::size_t part : parts)
            all.push_back(group.parts[part][Language::fr]);
        return all;
    };
    CHECK(site.at(group.peers[0].entry).id == "methods/bare");
    CHECK(names(group.peers[0].has) == Ids{"Durée", "En bref", "Ailleurs"});
    CHECK(names(group.peers[1].lacks) == Ids{"Ailleurs"});
    const Ids lacking = names(group.peers[0].lacks);
    CHECK(std::ranges::count(lacking, "Utilise") == 1);
    CHECK(std::ranges::count(lacking, "Matériel") == 1);
}

TEST_CASE("questions are open until they are answered or taken up") {
    GoldenSource source;
    source.files.at("content/types/tool.yml") +=
        "  - name: questions\n    kind: group\n    many: true\n"
        "    label: { fr: Q, nl: V }\n    fields:\n"
        "      - { name: text, kind: text, translatable: true, label: { fr: Q, nl: V } }\n"
        "      - { name: status, kind: text, label: { fr: S, nl: S } }\n"
        "      - { name: continues, kind: text, label: { fr: C, nl: C } }\ncarries_questions: true\n";
    source.files["content/tools/a.fr.md"] =
        sheet("questions:\n  - { id: one, text: Qui }\n  - { id: two, text: Quoi }\n"
              "  - { id: three, text: Bien, status: answered }\n");
    source.files["content/tools/b.fr.md"] =
        sheet("questions:\n  - { id: again, text: Encore, continues: \"tools/a#two\" }\n");
    const Site site = source.linked();
    Ids texts;
    for (const std::size_t at : report::gather(site).open)
        texts.push_back(report::question_text(site, site.questions[at], Language::nl));
    CHECK(texts == Ids{"Qui", "Encore"});
}
