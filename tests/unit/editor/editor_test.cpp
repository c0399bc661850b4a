#include "catch.hpp"

#include "editor/editor.hpp"
#include "support/golden_source.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

using namespace veilleur;
using namespace veilleur::test;
using Json = nlohmann::json;

// That sheets are valid by the schemas, and the configuration by the web editor's own, is held by editor/test.

namespace {

const char* const type_with_every_kind = R"(name: trial
folder: trials
label: { singular: { fr: "Essai", nl: "Proef" }, plural: { fr: "Essais", nl: "Proeven" } }
segment: { fr: essais, nl: proeven }
fields:
  - { name: a_text, kind: text, required: true, translatable: true, label: { fr: "Mot", nl: "Woord" } }
  - { name: a_number, kind: number, required: true, label: { fr: "Nombre", nl: "Getal" } }
  - { name: some_minutes, kind: minutes, label: { fr: "Durée", nl: "Duur" } }
  - { name: one_tool, kind: sheet, target_types: [tool], label: { fr: "Outil", nl: "Hulpmiddel" } }
  - { name: any_sheet, kind: sheets, label: { fr: "Fiches", nl: "Fiches" } }
  - { name: an_image, kind: image, label: { fr: "Image", nl: "Beeld" } }
  - name: a_choice
    kind: choice
    label: { fr: "Choix", nl: "Keuze" }
    choices: [{ id: one, label: { fr: "Un", nl: "Eén" } }]
  - name: some_groups
    kind: group
    many: true
    label: { fr: "Groupes", nl: "Groepen" }
    fields:
      - { name: told, kind: markdown, translatable: true, label: { fr: "Texte", nl: "Tekst" } }
      - { name: dated, kind: date, label: { fr: "Date", nl: "Datum" } }
)";

Project project_with_trial() {
    GoldenSource source;
    source.files["content/types/trial.yml"] = type_with_every_kind;
    return load::project(MemoryTree(source.files), {}, source.diagnostics);
}

const ContentType& trial(const Project& project) {
    const auto found = std::ranges::find(project.types, "trial", &ContentType::name);
    REQUIRE(found != project.types.end());
    return *found;
}

Json collection_of_trial(const Project& project, std::span<const Sheet> sheets = {}) {
    const Json configuration = Json::parse(editor::cms_configuration(project, sheets));
    for (const Json& each : configuration["collections"])
        if (each["name"] == "trials") return each;
    FAIL("no collection is called trials");
    return {};
}

Json field_of(const Json& collection, const std::string& name) {
    for (const Json& each : collection["fields"])
        if (each["name"] == name) return each;
    FAIL("no field is called " + name);
    return {};
}

std::string repository_with(const std::string& url) {
    Project project = project_with_trial();
    project.site.repository_url = url;
    return Json::parse(editor::cms_configuration(project, {}))["backend"]["repo"];
}

} // namespace

TEST_CASE("a schema asks of each file for the words of its own language only") {
    const Project project = project_with_trial();
    const Json schema = Json::parse(editor::sheet_schema(project, trial(project)));
    CHECK(schema["title"] == "Essai / Proef");
    CHECK(schema["required"] == Json({"title", "summary", "a_text"}));
    CHECK(schema["additionalProperties"] == false);
}

TEST_CASE("a schema says what each kind of field holds") {
    const Project project = project_with_trial();
    const Json fields = Json::parse(editor::sheet_schema(project, trial(project)))["properties"];
    CHECK(fields["a_number"]["type"] == "number");
    CHECK(fields["one_tool"]["pattern"] == "^(tools)/[a-z0-9]+(-[a-z0-9]+)*$");
    CHECK(fields["a_choice"]["enum"] == Json({"one"}));
    CHECK(fields["a_choice"]["description"].get<std::string>().ends_with("\n- one: Un / Eén"));
    CHECK(fields["some_groups"]["items"]["required"] == Json({"id"}));
    CHECK(fields["some_groups"]["items"]["properties"]["dated"]["pattern"] == "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}

TEST_CASE("the web editor gets a widget for each kind of field") {
    const Json collection = collection_of_trial(project_with_trial());
    CHECK(collection["folder"] == "content/trials");
    CHECK(field_of(collection, "a_text")["i18n"] == true);
    CHECK(field_of(collection, "a_number")["i18n"] == false);
    CHECK(field_of(collection, "one_tool")["value_field"] == "tools/{{slug}}");
    CHECK(field_of(collection, "any_sheet")["widget"] == "select");
    CHECK(field_of(collection, "an_image")["widget"] == "image");
    CHECK(field_of(collection, "a_choice")["options"] == Json::parse(R"([{"label": "Un / Eén", "value": "one"}])"));
    CHECK(field_of(collection, "some_groups")["fields"][0]["i18n"] == "duplicate");
    CHECK(field_of(collection, "some_groups")["fields"][1]["i18n"] == true);
}

TEST_CASE("sheets of several types are chosen by their titles in both languages") {
    GoldenSource source;
    source.files["content/types/trial.yml"] = type_with_every_kind;
    const MemoryTree tree(source.files);
    const Project project = load::project(tree, {}, source.diagnostics);
    const std::vector<Sheet> sheets = load::sheets(tree, project, {}, source.diagnostics);
    const Json field = field_of(collection_of_trial(project, sheets), "any_sheet");
    CHECK(field["multiple"] == true);
    REQUIRE(field["options"].size() == 3);
    CHECK(field["options"][0] == Json({{"label", "Tour rapide / Snelle ronde"}, {"value", "methods/quick-round"}}));
    CHECK(field["options"][2]["value"] == "tools/cards");
}

TEST_CASE("changes go to the repository of the site, and say so where it is not known") {
    CHECK(repository_with("https://github.com/brusano/veilleur") == "brusano/veilleur");
    CHECK(repository_with("https://github.com/brusano/veilleur.git/") == "brusano/veilleur");
    CHECK(repository_with("") == "repository_url/is-missing-in-site-yml");
    CHECK(repository_with("https://example.org/x/y") == "repository_url/is-missing-in-site-yml");
}

TEST_CASE("proposals are only taken where the repository is one of GitHub") {
    SiteConfiguration site;
    CHECK_FALSE(editor::takes_proposals(site));
    site.repository_url = "https://codeberg.org/brusano/veilleur";
    CHECK_FALSE(editor::takes_proposals(site));
    site.repository_url = "https://github.com/brusano/veilleur";
    CHECK(editor::takes_proposals(site));
}

TEST_CASE("an edit in the web editor does not take a sheet off the site") {
    CHECK(field_of(collection_of_trial(project_with_trial()), "published")["default"] == true);
}

TEST_CASE("the page of the web editor speaks the language of the site first, then the other, and runs nothing inline") {
    SiteConfiguration site;
    site.source_language = Language::nl;
    site.title[Language::nl] = "Wachter </title><script>alert(1)</script>";
    site.contact_email = "\"><script>@example.org";
    const std::string page = editor::editor_page(site);
    CHECK(page.find("<html lang=\"nl\">") != std::string::npos);
    CHECK(page.find("<section lang=\"nl\">") < page.find("<section lang=\"fr\">"));
    CHECK(page.find("<script", page.find("<script") + 1) == std::string::npos);
    CHECK(page.find("<script type=\"module\" src=\"/admin/editor.js\"></script>") != std::string::npos);
    site.contact_email.clear();
    CHECK(editor::editor_page(site).find("mailto:") == std::string::npos);
}
