#include "catch.hpp"

#include "search/sheet_words.hpp"
#include "search/stop_words.hpp"
#include "search/visible_text.hpp"

#include <algorithm>

using veilleur::Language;
using namespace veilleur::search;

namespace {

using Words = std::vector<std::string>;

struct Sheet {
    Folding folding = Folding::of_latin();
    std::vector<std::string> stop_words;
    std::vector<ConceptForm> forms;
    SheetWords words;
    std::vector<MetWord> met;

    Sheet(std::vector<SearchedText> texts, Language language, std::vector<ConceptForm> concepts = {})
        : stop_words(veilleur::search::stop_words(language)), forms(std::move(concepts)) {
        const ConceptFinder finder(forms);
        SheetReader reader({folding, stop_words, &finder});
        words = reader.read(texts);
        met = reader.take_words();
    }

    Words names() const {
        Words all;
        for (const NumberedUse& word : words.words)
            all.push_back(met[word.number].form);
        std::ranges::sort(all);
        return all;
    }
};

} // namespace

TEST_CASE("stop words and single letters are left out, digits are not") {
    const Sheet sheet({{TextField::body, 1, 0, "La ligne 0,5 de l’hôpital"}}, Language::fr);
    CHECK(sheet.names() == Words{"0", "5", "hopital", "ligne"});
}

TEST_CASE("a stop word in capitals is an acronym") {
    CHECK(Sheet({{TextField::title, 1, 0, "Methode MAG"}}, Language::nl).names() == Words{"mag", "methode"});
    CHECK(Sheet({{TextField::title, 1, 0, "Wat mag ik"}}, Language::nl).names().empty());
}

TEST_CASE("a word with a hyphen is its parts and one word") {
    CHECK(Sheet({{TextField::body, 1, 0, "savoir-faire"}}, Language::nl).names() ==
          Words{"faire", "savoir", "savoirfaire"});
    CHECK(Sheet({{TextField::body, 1, 0, "ge-ne-ra-list"}}, Language::nl).names() == Words{"ge", "list", "ne", "ra"});
}

TEST_CASE("a word stands where it weighs most, and counts per field") {
    const Sheet sheet({{TextField::field, 3, 0, "réseau"},
                       {TextField::body, 1, 1, "réseau"},
                       {TextField::body, 1, 1, "réseau"},
                       {TextField::heading, 1, 2, "Réseau"}},
                      Language::fr);
    REQUIRE(sheet.words.words.size() == 1);
    const Use& use = sheet.words.words[0].use;
    CHECK(use.place == 2);
    CHECK(use.counts == FieldCounts{0, 0, 1, 0, 3, 2});
}

TEST_CASE("of places where a word weighs the same, the first is its own") {
    const Sheet sheet({{TextField::body, 1, 1, "réseau"},
                       {TextField::body, 2, 2, "réseau"},
                       {TextField::body, 1, 3, "réseau, réseau"}},
                      Language::fr);
    REQUIRE(sheet.words.words.size() == 1);
    CHECK(sheet.words.words[0].use.place == 2);
}

TEST_CASE("a reader that goes on to the next sheet starts counting anew and keeps its numbers") {
    const Folding folding = Folding::of_latin();
    SheetReader reader({folding});
    const std::vector<SearchedText> first{{TextField::body, 1, 3, "soin réseau soin"}};
    const std::vector<SearchedText> second{{TextField::body, 1, 0, "Réseau, projet"}};
    CHECK(reader.read(first).words.size() == 2);
    const SheetWords words = reader.read(second);
    const std::vector<MetWord> met = reader.take_words();
    REQUIRE(words.words.size() == 2);
    CHECK(met[words.words[0].number].form == "reseau");
    CHECK(words.words[0].use.counts.back() == 1);
    CHECK(words.words[0].use.place == 0);
    CHECK(words.lengths.back() == 2);
    REQUIRE(met.size() == 3);
    CHECK(met[0].sheets == 1);
    CHECK(met[1].sheets == 2);
    CHECK(met[1].spelling == "réseau");
}

TEST_CASE("a concept is met as a run of words, the longest form first") {
    const Sheet sheet({{TextField::body, 1, 1, "Une communauté de pratique (CdP)."}}, Language::fr,
                      {{{"communaute"}, KeyKind::form, 0, "communauté"},
                       {{"communaute", "de", "pratique"}, KeyKind::form, 1, "communauté de pratique"},
                       {{"cdp"}, KeyKind::acronym, 1, "CdP"}});
    REQUIRE(sheet.words.concepts.size() == 1);
    CHECK(sheet.words.concepts[0].number == 1);
    CHECK(sheet.words.concepts[0].use.counts.back() == 2);
}

TEST_CASE("an acronym is met only as it is written") {
    const std::vector<ConceptForm> mag{{{"mag"}, KeyKind::acronym, 0, "MAG"}};
    CHECK(Sheet({{TextField::body, 1, 0, "dat mag niet"}}, Language::nl, mag).words.concepts.empty());
    CHECK(Sheet({{TextField::body, 1, 0, "de MAG"}}, Language::nl, mag).words.concepts.size() == 1);
}

TEST_CASE("tags and entities are no words") {
    CHECK(visible_text("<p class=\"note\">R&amp;D <em>vite</em></p>") == " R D  vite  ");
    CHECK(visible_text("a < b").substr(0, 2) == "a ");
}
