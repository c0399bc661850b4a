#include "catch.hpp"

#include "import/field_values.hpp"
#include "import_site.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string value(FieldKind kind, std::string_view text) {
    Field field;
    field.kind = kind;
    field.choices = {{"in_person", {{"En présence", "Ter plaatse"}}}, {"online", {{"En ligne", "Online"}}}};
    return draft::yaml_value(field, text).value_or("none");
}

const Value* field_of(const SheetSite& site, const ImportedDraft& draft, const char* name, std::vector<Sheet>& sheets) {
    Files files = site.files;
    files[draft.file.path] = draft.file.text;
    Diagnostics unused;
    sheets = load::sheets(MemoryTree(files), site.project, {}, unused);
    for (const Sheet& sheet : sheets)
        if (sheet.path == draft.file.path) return sheet.field(name);
    return nullptr;
}

} // namespace

TEST_CASE("durations are read as people write them, and only where they are beyond doubt") {
    CHECK(value(FieldKind::minutes, "30 min") == "30");
    CHECK(value(FieldKind::minutes, "1h30") == "90");
    CHECK(value(FieldKind::minutes, "1 h 30") == "90");
    CHECK(value(FieldKind::minutes, "2 uur") == "120");
    CHECK(value(FieldKind::minutes, "de 20 à 30 minutes") == "{ min: 20, max: 30 }");
    CHECK(value(FieldKind::minutes, "20-30 minuten") == "{ min: 20, max: 30 }");
    CHECK(value(FieldKind::minutes, "1 à 2 heures") == "{ min: 60, max: 120 }");
    CHECK(value(FieldKind::minutes, "45") == "none");
    CHECK(value(FieldKind::minutes, "une demi-journée") == "none");
    CHECK(value(FieldKind::minutes, "30 min le matin") == "none");
    CHECK(value(FieldKind::minutes, "40 à 20 minutes") == "none");
}

TEST_CASE("numbers of people, dates, choices and yes are read in both languages") {
    CHECK(value(FieldKind::range, "6 à 12 personnes") == "{ min: 6, max: 12 }");
    CHECK(value(FieldKind::range, "tussen 4 en 8 deelnemers") == "{ min: 4, max: 8 }");
    CHECK(value(FieldKind::range, "12") == "{ min: 12, max: 12 }");
    CHECK(value(FieldKind::range, "un petit groupe") == "none");
    CHECK(value(FieldKind::date, "31/01/2023") == "2023-01-31");
    CHECK(value(FieldKind::date, "1er mars 2022") == "2022-03-01");
    CHECK(value(FieldKind::date, "28 april 2022") == "2022-04-28");
    CHECK(value(FieldKind::date, "31 février 2022") == "none");
    CHECK(value(FieldKind::choice, "en presence") == "in_person");
    CHECK(value(FieldKind::choice, "Ter plaatsen") == "in_person");
    CHECK(value(FieldKind::choice, "sur la lune") == "none");
    CHECK(value(FieldKind::boolean, "Ja") == "true");
}

TEST_CASE("a labelled line, a list below a heading and steps become fields that load") {
    const SheetSite site;
    const ImportedDraft draft =
        import_into(site, "Méthode : Trois questions\n"
                          "Résumé : On répond à tour de rôle à trois questions.\n"
                          "Durée : 40 min\n\n"
                          "En bref\n\nUn texte.\n\n"
                          "Matériel\n• des cartes\n• un sablier\n\n"
                          "DÉROULEMENT\n1) Accueil (10 min) : dire bonjour\n2) Tour (30 min)\n");
    CHECK(draft.imported.type->name == "method");
    CHECK(draft.imported.title == "Trois questions");
    CHECK(unexpected(draft) == std::vector<std::string>());
    std::vector<Sheet> sheets;
    const Value* steps = field_of(site, draft, "steps", sheets);
    REQUIRE(steps);
    REQUIRE(steps->items().size() == 2);
    CHECK(steps->items()[0].find("title")->text() == "Accueil");
    CHECK(steps->items()[0].find("minutes")->text() == "10");
    CHECK(steps->items()[0].find("do")->text() == "dire bonjour");
    REQUIRE(field_of(site, draft, "materials", sheets));
    CHECK(field_of(site, draft, "materials", sheets)->items()[1].text() == "un sablier");
    CHECK(field_of(site, draft, "duration", sheets)->text() == "40");
    CHECK(field_of(site, draft, "summary", sheets)->text() == "On répond à tour de rôle à trois questions.");
}

TEST_CASE("a value that cannot be read stays in the text and is told, with its line") {
    const SheetSite site;
    const ImportedDraft draft = import_into(site, "Méthode : Jeu\n\nDurée : assez longue\n");
    CHECK(draft.imported.fields.empty());
    CHECK(draft.imported.body.find("Durée : assez longue") != std::string::npos);
    const draft::Remark expected{
        draft::RemarkKind::field_not_understood, 3, {"Durée", "un nombre de minutes, ou un minimum et un maximum"}};
    CHECK(std::ranges::count(draft.imported.remarks, expected) == 1);
}
