#include "catch.hpp"

#include "spelling/prose.hpp"
#include "spelling/speller.hpp"
#include "spelling/spelling.hpp"
#include "spelling/words.hpp"
#include "support/golden_source.hpp"

#include <algorithm>

using namespace veilleur;
using namespace veilleur::test;
using spelling::Speller;

namespace {

// The packages hunspell-fr and hunspell-nl, where `check` finds them.
const std::vector<std::filesystem::path> usual;

Speller speller(Language language) {
    auto dictionary = spelling::Dictionary::open(language, spelling::usual_folders());
    REQUIRE(dictionary);
    return Speller(language, std::move(dictionary));
}

std::vector<Diagnostic> unknown_words(const Site& site, const Files& files) {
    Diagnostics diagnostics;
    spelling::check(site, MemoryTree(files), usual, diagnostics);
    return diagnostics.sorted();
}

// The site of this repository, with one file changed.
std::vector<Diagnostic> spelling_of_content(const std::string& path, const std::string& from, const std::string& to) {
    Files files;
    read_folder("content", "content/", files);
    read_folder("themes", "themes/", files);
    read_folder("words", "words/", files);
    if (!path.empty()) {
        const std::size_t at = files.at(path).find(from);
        REQUIRE(at != std::string::npos);
        files.at(path).replace(at, from.size(), to);
    }
    GoldenSource source;
    source.files = files;
    return unknown_words(source.linked(2), files);
}

// Those of the words that are `word`.
std::vector<Diagnostic> mistakes(const std::string& word, const std::string& path, const std::string& from,
                                 const std::string& to) {
    std::vector<Diagnostic> found = spelling_of_content(path, from, to);
    std::erase_if(found, [&](const Diagnostic& each) { return each.arguments.at(0) != word; });
    return found;
}

} // namespace

TEST_CASE("the sheets of this repository have no word that no dictionary has") {
    for (const Diagnostic& each : spelling_of_content({}, {}, {}))
        FAIL_CHECK(each.where.file << ":" << each.where.position.line << ":" << each.where.position.column << " "
                                   << each.arguments.at(0));
}

TEST_CASE("a mistake is found at its place, with the right word suggested, in both languages") {
    auto found = mistakes("cadrre", "content/methods/gease.fr.md", "dans un cadre aidant", "dans un cadrre aidant");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "spelling-unknown-word");
    CHECK(found[0].where.position.line == 30);
    CHECK(found[0].where.position.column == 44);
    CHECK(found[0].arguments == std::vector<std::string>{"cadrre", "fr"});
    CHECK(found[0].suggestion.find("cadre") != std::string::npos);
    found = mistakes("metohde", "content/methods/gease.nl.md", "title: \"GEASE\"", "title: \"GEASE, een metohde\"");
    REQUIRE(found.size() == 1);
    CHECK(found[0].where.position.line == 2);
    CHECK(found[0].where.position.column == 20);
    CHECK(found[0].suggestion.find("methode") != std::string::npos);
}

TEST_CASE("elisions, hyphens, inclusive forms, acronyms and beginnings of sentences are French") {
    Speller french = speller(Language::fr);
    for (const char* word : {"l’accueil", "qu'elle", "d’entraînement", "jusqu’ici", "aujourd’hui", "peut-être",
                             "social-santé", "participant·e·s", "accompagnateur·rice", "OMS", "Janvier", "Où"})
        CHECK(french.knows(word));
    for (const char* word : {"l’acceuil", "participamt·e·s", "peut-ètre", "dévelopement", "participant·xyz"})
        CHECK_FALSE(french.knows(word));
    french.add("communauté BabelBoost");
    CHECK(french.knows("babelboost"));
}

TEST_CASE("compounds, apostrophes and hanging hyphens are Dutch") {
    Speller dutch = speller(Language::nl);
    for (const char* word : {"praktijkgemeenschap", "foto’s", "zorgverlener", "thema’s", "Januari", "geïnformeerd"})
        CHECK(dutch.knows(word));
    for (const char* word : {"praktijkgemeenschapp", "zorgverleener", "geinformeert"})
        CHECK_FALSE(dutch.knows(word));
}

TEST_CASE("code, addresses, ids, citations and passages in another language are no prose") {
    const std::string text =
        "Un `mott` et [texte](methods/geaze \"légende\") [@cauzin, page 3] {#idd} [goedendag]{lang=nl} "
        "https://exxemple.be x@yy.be [[methods/geaze|nom]]\n```\ncodde\n```\nfin [^nott]";
    const std::string prose = spelling::prose_of(text);
    CHECK(prose.size() == text.size());
    std::string words;
    for (const spelling::Word& word : spelling::words_of_line(prose, {1, 1}))
        words += std::string(word.text) + " ";
    CHECK(words == "Un et texte légende nom fin ");
}

TEST_CASE("a machine without a dictionary is told so, once per language") {
    GoldenSource source;
    const Site site = source.linked();
    Diagnostics diagnostics;
    spelling::check(site, MemoryTree(source.files), {"/nonexistent"}, diagnostics);
    const auto found = diagnostics.sorted();
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "spelling-no-dictionary");
    CHECK(found[0].arguments == std::vector<std::string>{"fr", "hunspell-fr"});
    CHECK(found[1].arguments == std::vector<std::string>{"nl", "hunspell-nl"});
}
