#include "catch.hpp"

#include "scaffold/names.hpp"

using namespace veilleur;
using namespace veilleur::scaffold;

namespace {

Titles titled(const std::string& french, const std::string& dutch = {}) {
    Titles titles;
    titles[Language::fr] = french;
    if (!dutch.empty()) titles[Language::nl] = dutch;
    return titles;
}

std::string stem(const std::string& title, const TakenNames& taken = {}) {
    const auto names = free_names(titled(title), Language::fr, taken);
    return names ? names->stem : "";
}

} // namespace

TEST_CASE("a name is made of the letters and digits of the title, in ASCII") {
    CHECK(stem("L’œil d’Anaïs : 2 façons") == "l-oeil-d-anais-2-facons");
    CHECK(stem("Ελλάδα").empty());
    CHECK(stem("…").empty());
}

TEST_CASE("a long title gives a name of whole words") {
    const std::string name =
        stem("Une très longue phrase qui ne finit pas, et que personne ne lirait dans une adresse");
    CHECK(name == "une-tres-longue-phrase-qui-ne-finit-pas-et-que-personne-ne");
    CHECK(stem(std::string(300, 'a')) == std::string(60, 'a'));
}

TEST_CASE("a name that a file of the type has, in any language and state, is numbered") {
    TakenNames taken;
    taken.stems = {"tour", "tour-2"};
    CHECK(stem("Tour", taken) == "tour-3");
}

TEST_CASE("a name that would give an address twice is numbered, in each language by itself") {
    TakenNames taken;
    taken.addresses[Language::nl] = {"rondje"};
    const auto names = free_names(titled("Tour", "Rondje"), Language::fr, taken);
    REQUIRE(names);
    CHECK(names->stem == "tour");
    CHECK(names->addresses[Language::nl] == "rondje-2");
}

TEST_CASE("former addresses, damaged files and devices of Windows are taken") {
    ContentType type;
    type.folder = "methods";
    Sheet sheet;
    sheet.id = "methods/tour";
    sheet.slug = "tour-de-table";
    sheet.fields.data = Value::Mapping{{"aliases", {}, {Value::Sequence{{std::string("ancien-tour"), {}}}, {}}}};
    const TakenNames taken = taken_names(type, {{"content/methods/Abime.fr.md"}}, {sheet});
    CHECK(stem("Tour de table", taken) == "tour-de-table-2");
    CHECK(stem("Ancien tour", taken) == "ancien-tour-2");
    CHECK(stem("Abîmé", taken) == "abime-2");
    CHECK(stem("Con", taken) == "con-2");
    CHECK(stem("Neuf", taken) == "neuf");
}
