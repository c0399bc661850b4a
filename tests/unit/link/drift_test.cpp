#include "base/digest.hpp"
#include "base/text.hpp"
#include "catch.hpp"
#include "drift_fixture.hpp"

#include <algorithm>

using namespace veilleur;
using test::change;
using test::DriftSource;

using Names = std::vector<std::string>;

TEST_CASE("a translation that was accepted is in step") {
    DriftSource source;
    source.accept();
    CHECK(source.drift().state == Drift::State::none);
    DriftSource plain;
    plain.drift();
    CHECK(source.codes() == plain.codes());
}

TEST_CASE("nothing is claimed of a translation that nobody accepted, without history") {
    DriftSource source;
    CHECK(source.drift().state == Drift::State::unknown);
}

TEST_CASE("without a record the history tells whether the original is another file than it was") {
    DriftSource source;
    const auto state = [&](const std::string& blob, const std::string& counterpart_blob) {
        History history{History::State::complete, {}};
        FileHistory& file = history.files[std::string(test::translation_path)];
        file.blob = blob;
        file.counterpart_blob = counterpart_blob;
        return source.drift("methods/talk", history).state;
    };
    const std::string now = git_blob_id(source.original()), own = git_blob_id(source.translation());
    CHECK(state(own, now) == Drift::State::none);
    CHECK(state(own, git_blob_id("another")) == Drift::State::sheet);
    CHECK(state(own, "") == Drift::State::unknown);                               // it came before its original
    CHECK(state(git_blob_id("x"), git_blob_id("another")) == Drift::State::none); // it is being edited now
    source.accept();
    CHECK(state(own, git_blob_id("another")) == Drift::State::none); // what was recorded goes first
}

TEST_CASE("a section whose words changed is named in both languages, with its place in the translation") {
    DriftSource source;
    source.accept();
    change(source.original(), "salle calme", "petite salle");
    const Drift drift = source.drift();
    REQUIRE(drift.passages.size() == 1);
    CHECK(drift.passages[0].kind == DriftKind::changed);
    CHECK(drift.passages[0].key == "avant-la-rencontre");
    CHECK(drift.passages[0].original_label == "Avant la rencontre");
    CHECK(drift.passages[0].label == "Voor de bijeenkomst");
    CHECK(drift.passages[0].anchor == "voor-de-bijeenkomst");
}

TEST_CASE("sections pair by their id where they have one") {
    DriftSource source;
    source.accept();
    change(source.original(), "synthèse", "belle synthèse");
    CHECK(source.drift().passages.at(0).anchor == "further");
}

TEST_CASE("fields that depend on the language count, the others do not") {
    DriftSource source;
    source.accept();
    change(source.original(), "max: 20", "max: 25");
    change(source.original(), "topics: [network]", "maturity: tested");
    CHECK(source.drift().state == Drift::State::none);
    change(source.original(), "\"Parler\"", "\"Se parler\"");
    change(source.original(), "Des chaises", "Dix chaises");
    CHECK(source.named() == Names{"changed: Titre", "changed: Matériel"});
}

TEST_CASE("a section that was added or taken away is named, and no other") {
    DriftSource source;
    source.accept();
    change(source.original(), "## Après", "## Pendant\n\nÉcouter.\n\n## Après");
    CHECK(source.named() == Names{"added: Pendant"});
    const std::size_t begin = source.original().find("## Avant");
    source.original().erase(begin, source.original().find("## Pendant") - begin);
    CHECK(source.named() == Names{"changed: Pendant"}); // it stands where the other one stood
    source.original().erase(begin, source.original().find("## Après") - begin);
    CHECK(source.named() == Names{"removed: avant-la-rencontre"});
    CHECK(source.drift().passages.at(0).label == "Voor de bijeenkomst");
}

TEST_CASE("a heading that reads differently is one change") {
    DriftSource source;
    source.accept();
    change(source.original(), "## Avant la rencontre", "## Avant de se voir");
    CHECK(source.named() == Names{"changed: Avant de se voir"});
    CHECK(source.drift().passages.at(0).anchor.empty());
}

TEST_CASE("a section that moved is named, also where its words changed on the way") {
    DriftSource source;
    source.accept();
    const std::string moved = "## Pour aller plus loin {#further}\n\nLire la synthèse du cycle.\n";
    change(source.original(), moved, "");
    change(source.original(), "## En bref", moved + "\n## En bref");
    CHECK(source.named() == Names{"moved: Pour aller plus loin"});
    change(source.original(), "la synthèse", "une synthèse");
    CHECK(source.named() == Names{"changed: Pour aller plus loin"});
}

TEST_CASE("a program that sorts the keys of the record makes no drift") {
    DriftSource source;
    source.accept();
    const std::size_t begin = source.translation().find("  v: 1\n");
    const std::size_t end = source.translation().find("---\n\n## In");
    std::vector<std::string> lines;
    for (const std::string_view line :
         split(trimmed(std::string_view(source.translation()).substr(begin, end - begin)), '\n'))
        lines.push_back("  " + std::string(trimmed(line)) + "\n");
    REQUIRE(lines.size() > 6);
    std::ranges::sort(lines);
    source.translation().replace(begin, end - begin, joined(lines, ""));
    CHECK(source.drift().state == Drift::State::none);
}

TEST_CASE("text before the first heading is a passage of its own") {
    DriftSource source;
    change(source.original(), "## En bref", "Une ligne.\n\n## En bref");
    source.accept();
    change(source.original(), "Une ligne", "Deux lignes");
    CHECK(source.named() == Names{"changed: Début du texte"});
}

TEST_CASE("a heading that reads like a key of the record is told apart from it") {
    DriftSource source;
    change(source.original(), "## Après la rencontre", "## V");
    source.accept();
    CHECK(source.drift().state == Drift::State::none);
    change(source.original(), "reste ouvert", "est resté ouvert");
    CHECK(source.drift().passages.size() == 1);
}

TEST_CASE("the language of the original may be said in either file of a pair") {
    DriftSource source;
    change(source.translation(), "materials:", "source_language: nl\nmaterials:");
    const Site site = source.linked(1, {}, load::Originals::all);
    const Entry& entry = site.at(site.entry("methods/talk"));
    CHECK(site.at(entry.sheets[Language::fr]).source_language == Language::nl);
    CHECK_FALSE(site.at(entry.sheets[Language::nl]).passages.empty());
    CHECK(site.at(entry.sheets[Language::fr]).passages.empty());
}
