#include "catch.hpp"
#include "proposal.hpp"

#include <chrono>

using namespace veilleur;
using test::Proposal;

namespace {

using State = SheetChange::State;
using Kind = EntryChange::Kind;

const std::string french = "content/methods/quick-round.fr.md";
const std::string dutch = "content/methods/quick-round.nl.md";
const std::string cards = "content/tools/cards.fr.md";

const EntryChange& only_entry(const Changes& changes) {
    REQUIRE(changes.entries.size() == 1);
    return changes.entries.front();
}

std::vector<std::string> headings(const SheetChange& sheet) {
    std::vector<std::string> all;
    for (const SectionChange& section : sheet.sections)
        all.push_back(section.heading);
    return all;
}

std::string text_of(const std::vector<TextRun>& runs) {
    std::string text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

std::vector<std::string> addresses(const Changes& changes) {
    std::vector<std::string> all;
    for (const GoneAddress& gone : changes.gone)
        all.push_back(gone.url);
    return all;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("the same site changes nothing") {
    CHECK(Proposal().changes().empty());
}

TEST_CASE("an added sentence is told in its section, and waits for its translation") {
    Proposal proposal;
    proposal.edit(french, "## Silence", "Une phrase de plus.\n\n## Silence");
    const Changes changes = proposal.changes();
    const EntryChange& entry = only_entry(changes);
    CHECK(entry.kind == Kind::changed);
    const SheetChange& sheet = entry.sheets[Language::fr];
    REQUIRE(headings(sheet) == Texts{"En bref"});
    CHECK(sheet.sections[0].anchor == "overview");
    REQUIRE(sheet.sections[0].passages.size() == 1);
    CHECK(sheet.sections[0].passages[0].before.empty());
    CHECK(text_of(sheet.sections[0].passages[0].after) == "Une phrase de plus.");
    CHECK_FALSE(sheet.to_translate);
    CHECK(entry.sheets[Language::nl].state == State::unchanged);
    CHECK(entry.sheets[Language::nl].to_translate);
}

TEST_CASE("a sheet that is edited in both languages waits for no translation") {
    Proposal proposal;
    proposal.edit(french, "utilise", "emploie");
    proposal.edit(dutch, "gebruikt", "benut");
    const Changes changes = proposal.changes();
    for (const SheetChange& sheet : only_entry(changes).sheets.values) {
        CHECK(sheet.state == State::changed);
        CHECK_FALSE(sheet.to_translate);
    }
}

TEST_CASE("a value that both languages share changes both pages, and needs no translation") {
    Proposal proposal;
    proposal.edit(french, "max: 20", "max: 30");
    const Changes changes = proposal.changes();
    for (const Language language : all_languages) {
        const SheetChange& sheet = only_entry(changes).sheets[language];
        CHECK(sheet.state == State::changed);
        CHECK_FALSE(sheet.to_translate);
        REQUIRE(sheet.sections.size() == 1);
        const PassageChange& passage = sheet.sections[0].passages.at(0);
        CHECK(passage.label == (language == Language::fr ? "Durée" : "Duur"));
        CHECK(text_of(passage.before) == "10–20\u00A0min");
        CHECK(text_of(passage.after) == "10–30\u00A0min");
    }
}

TEST_CASE("a step is told under its title, in the section of its field") {
    Proposal proposal;
    proposal.edit(french, "Bienvenue à tous.", "Bienvenue à toutes et à tous.");
    const Changes changes = proposal.changes();
    const SheetChange& sheet = only_entry(changes).sheets[Language::fr];
    REQUIRE(headings(sheet) == Texts{"Étapes"});
    CHECK(sheet.sections[0].anchor == "part-steps");
    REQUIRE(sheet.sections[0].passages.size() == 1);
    CHECK(sheet.sections[0].passages[0].label == "Ouvrir");
}

TEST_CASE("emphasis, the order of keys and white space are no words") {
    Proposal proposal;
    proposal.edit(french, "*cercle*", "**cercle**");
    proposal.edit(cards, "On tire", "On\ntire");
    const Changes changes = proposal.changes();
    const SheetChange& sheet = only_entry(changes).sheets[Language::fr];
    CHECK(sheet.state == State::changed);
    REQUIRE(sheet.sections.size() == 1);
    CHECK(sheet.sections[0].passages.empty());
    CHECK_FALSE(sheet.sections[0].concerns_translation);
    CHECK_FALSE(only_entry(changes).sheets[Language::nl].to_translate);

    Proposal reordered;
    reordered.edit(french, "topics: [network]\nterritory: south\n", "territory: south\ntopics: [network]\n");
    CHECK(reordered.changes().empty());
}

TEST_CASE("a section that moves changes nothing in it") {
    Proposal proposal;
    std::string& text = proposal.file(french);
    const std::string silence = text.substr(text.find("## Silence"));
    text.erase(text.find("## Silence"));
    text.insert(text.find("## En bref"), silence + "\n");
    const Changes changes = proposal.changes();
    CHECK(only_entry(changes).sheets[Language::fr].state == State::changed);
    CHECK(only_entry(changes).sheets[Language::fr].sections.empty());
}

TEST_CASE("a heading with another text keeps what stands below it") {
    Proposal proposal;
    proposal.edit(french, "## Silence {#silence}", "## Se taire");
    const Changes changes = proposal.changes();
    const SheetChange& sheet = only_entry(changes).sheets[Language::fr];
    REQUIRE(headings(sheet) == Texts{"Se taire"});
    CHECK(sheet.sections[0].kind == ChangeKind::changed);
    REQUIRE(sheet.sections[0].passages.size() == 1);
    CHECK(text_of(sheet.sections[0].passages[0].before) == "Silence");
}

TEST_CASE("a link that leads elsewhere is told, though its words stay") {
    Proposal proposal;
    proposal.edit(cards, "(methods/quick-round#overview)", "(https://example.org/)");
    const Changes changes = proposal.changes();
    const auto& passages = only_entry(changes).sheets[Language::fr].sections.at(0).passages;
    REQUIRE(passages.size() == 1);
    CHECK(text_of(passages[0].after).ends_with("‹https://example.org/›"));
    CHECK(text_of(passages[0].before).ends_with("‹methods/quick-round#overview›"));
}

TEST_CASE("a new title of one sheet is no change of those that name it") {
    Proposal proposal;
    proposal.edit(cards, "title: \"Cartes\"", "title: \"Cartes à parler\"");
    CHECK(only_entry(proposal.changes()).id == "tools/cards");
}

TEST_CASE("sheets are added and removed, in both languages or in one") {
    Proposal proposal;
    proposal.source.files["content/tools/bell.fr.md"] =
        "---\ntitle: \"Cloche\"\nsummary: \"Elle sonne.\"\n---\n## Usage\n\nOn sonne.\n";
    proposal.source.files.erase(dutch);
    const Changes changes = proposal.changes();
    REQUIRE(changes.entries.size() == 2);
    CHECK(changes.entries[0].kind == Kind::changed);
    CHECK(changes.entries[0].sheets[Language::nl].state == State::removed);
    CHECK(changes.entries[0].sheets[Language::nl].title == "Snelle ronde");
    CHECK(changes.entries[1].kind == Kind::added);
    CHECK(changes.entries[1].sheets[Language::fr].url == "/fr/outils/bell/");
    CHECK(changes.entries[1].sheets[Language::nl].to_translate);
}

TEST_CASE("a file under another name is the same sheet, and its address must be kept") {
    Proposal proposal;
    proposal.move(cards, "content/tools/playing-cards.fr.md");
    proposal.edit(french, "uses: [tools/cards]", "uses: [tools/playing-cards]");
    const auto link = [](std::string text) {
        for (std::size_t at; (at = text.find("tools/cards")) != std::string::npos;)
            text.replace(at, 11, "tools/playing-cards");
        return text;
    };
    proposal.file(french) = link(proposal.file(french));
    proposal.file(dutch) = link(proposal.file(dutch));
    const Changes changes = proposal.changes();
    const auto renamed = std::ranges::find(changes.entries, "tools/playing-cards", &EntryChange::id);
    REQUIRE(renamed != changes.entries.end());
    CHECK(renamed->kind == Kind::renamed);
    CHECK(renamed->former_id == "tools/cards");
    CHECK(addresses(changes) == Texts{"/fr/outils/cards/"});
    CHECK(changes.gone[0].path == "content/tools/playing-cards.fr.md");
    CHECK(changes.gone[0].now_url == "/fr/outils/playing-cards/");
}

TEST_CASE("another slug needs an alias, in its language") {
    Proposal proposal;
    proposal.edit(dutch, "slug: snelle-ronde", "slug: vlugge-ronde");
    const Changes without = proposal.changes();
    CHECK(only_entry(without).kind == Kind::renamed);
    CHECK(addresses(without) == Texts{"/nl/methoden/snelle-ronde/"});
    Diagnostics diagnostics;
    changes::report_gone_addresses(without, diagnostics);
    REQUIRE(diagnostics.sorted().size() == 1);
    CHECK(diagnostics.sorted()[0].code == "address-without-alias");
    CHECK(diagnostics.sorted()[0].where.file == dutch);

    proposal.edit(dutch, "slug: vlugge-ronde", "slug: vlugge-ronde\naliases: [snelle-ronde]");
    CHECK(proposal.changes().gone.empty());
}

TEST_CASE("a sheet that is removed leaves its address, and those that led to it, to another one") {
    Proposal proposal;
    proposal.source.files.erase(french);
    proposal.source.files.erase(dutch);
    proposal.edit(cards, "[Tour rapide](methods/quick-round#overview)", "un tour");
    const Changes changes = proposal.changes();
    CHECK(addresses(changes) ==
          Texts{"/fr/methodes/quick-round/", "/fr/methodes/tour-eclair/", "/nl/methoden/snelle-ronde/"});
    Diagnostics diagnostics;
    changes::report_gone_addresses(changes, diagnostics);
    CHECK(diagnostics.sorted().at(0).code == "address-of-removed-sheet");
    CHECK(diagnostics.sorted().at(0).where.file == french);

    proposal.edit(cards, "facts:", "aliases: [\"/fr/methodes/quick-round/\", \"/fr/methodes/tour-eclair/\"]\nfacts:");
    CHECK(addresses(proposal.changes()) == Texts{"/nl/methoden/snelle-ronde/"});
}

TEST_CASE("a sheet with errors is not taken for one that is removed") {
    Proposal proposal;
    proposal.file(cards).erase(0, 4); // without front matter
    const Changes changes = proposal.changes();
    const auto entry = std::ranges::find(changes.entries, "tools/cards", &EntryChange::id);
    REQUIRE(entry != changes.entries.end());
    CHECK(entry->sheets[Language::fr].state == State::unreadable);
    CHECK(entry->kind == Kind::changed);
    CHECK(changes.gone.empty());
}

TEST_CASE("a day of review that moves is told, and so is one that has passed on a changed sheet") {
    Proposal proposal;
    proposal.edit(french, "reviewed: 2024-01-31", "reviewed: 2025-12-01");
    const Changes reviewed = proposal.changes();
    REQUIRE(reviewed.reviews.size() == 1);
    CHECK(reviewed.reviews[0].reviewed_before == Date{2024, 1, 31});
    CHECK(reviewed.reviews[0].reviewed == Date{2025, 12, 1});
    CHECK(reviewed.reviews[0].due == Date{2026, 12, 1});
    CHECK_FALSE(reviewed.reviews[0].is_due);

    Proposal unread;
    unread.edit(french, "utilise", "emploie");
    const Changes due = unread.changes();
    REQUIRE(due.reviews.size() == 1);
    CHECK(due.reviews[0].is_due);
}

TEST_CASE("what stands beside the sheets is named") {
    Proposal proposal;
    proposal.edit("content/topics.yml", "Travailler en réseau", "Travailler ensemble");
    proposal.source.files["themes/golden/assets/plain.css"] += "\n/* more */\n";
    proposal.edit("content/types/method.yml", "review_every: 12", "review_every: 24");
    proposal.file("content/references.yml") = "# first line\n" + proposal.file("content/references.yml");
    const Changes changes = proposal.changes();
    REQUIRE(changes.others.size() == 3);
    CHECK(changes.others[0].subject == OtherChange::Subject::topic);
    CHECK(changes.others[0].name[Language::nl] == "Netwerk");
    CHECK(changes.others[1].subject == OtherChange::Subject::type);
    CHECK(changes.others[2].name[Language::fr] == "themes/golden/assets/plain.css");
    CHECK(changes.reviews.size() == 1); // the type's sheets are due on another day
}

TEST_CASE("a proposal made to cost a lot is cut, and says so") {
    Proposal proposal;
    std::string before = "## En bref\n\n", after = before;
    for (int at = 0; at < 9000; ++at) {
        before += "Mot" + std::to_string(at) + " ancien.\n\n";
        after += "Mot" + std::to_string(at * 7 + 100'000) + " nouveau.\n\n";
    }
    const std::string head = "---\ntitle: \"Tour\"\nsummary: \"Un tour.\"\nduration: 10\n---\n";
    proposal.base.files[french] = head + before;
    proposal.file(french) = head + after;
    const auto start = std::chrono::steady_clock::now();
    const Changes changes = proposal.changes();
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
    const SectionChange& section = only_entry(changes).sheets[Language::fr].sections.at(0);
    CHECK(section.more_than_shown);
    CHECK(section.concerns_translation);
}
