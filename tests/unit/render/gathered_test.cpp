#include "catch.hpp"
#include "render/content_model.hpp"
#include "render/gathered.hpp"
#include "support/golden_source.hpp"

#include <algorithm>

using namespace veilleur;
using test::GoldenSource;

namespace {

const std::string cycle_type =
    "name: cycle\nfolder: cycles\norder: 9\nlabel:\n  singular: { fr: Cycle, nl: Cyclus }\n  plural: { fr: Cycles, nl: "
    "Cyclussen }\nsegment: { fr: cycles, nl: cyclussen }\ncarries_questions: true\nfields:\n"
    "  - { name: cycle, kind: text, label: { fr: Cycle, nl: Cyclus } }\n"
    "  - name: questions\n    kind: group\n    many: true\n    label: { fr: Questions, nl: Vragen }\n    fields:\n"
    "      - { name: text, kind: text, translatable: true, label: { fr: Texte, nl: Tekst } }\n"
    "      - { name: continues, kind: text, label: { fr: Suite de, nl: Vervolg van } }\n"
    "relations:\n  - name: covers\n    target_types: [tool]\n    label: { fr: Couvre, nl: Over }\n"
    "    inverse: { fr: Cycle, nl: Cyclus }\n";

std::string cycle(const std::string& title, const std::string& fields) {
    return "---\ntitle: " + title + "\nsummary: Un cycle.\n" + fields + "---\nTexte.\n";
}

void add_cycles(GoldenSource& source) {
    source.files["content/types/cycle.yml"] = cycle_type;
    source.files["content/cycles/first.fr.md"] =
        cycle("Premier", "cycle: \"2020\"\nrelations: { covers: [tools/cards] }\nquestions:\n"
                         "  - { id: who, text: Qui }\n  - { id: when, text: Quand }\n");
    source.files["content/cycles/second.fr.md"] =
        cycle("Second", "questions:\n  - { id: who-again, text: Qui encore, continues: \"cycles/first#who\" }\n");
}

std::string_view text(const templates::Value& value, std::string_view name) {
    return value.object()->find(name)->text();
}

std::string_view title(const templates::Value& question, std::string_view name) {
    const templates::Value* card = question.object()->find(name);
    return card->object() ? text(*card, "title") : std::string_view("none");
}

} // namespace

TEST_CASE("every question comes with its sheet, its cycle and its way through the cycles") {
    GoldenSource source;
    add_cycles(source);
    const Site site = source.linked();
    const templates::List questions = render::all_questions(site, Language::fr);
    REQUIRE(questions.size() == 3);
    CHECK(text(questions[0], "text") == "Qui");
    CHECK(title(questions[0], "sheet") == "Premier");
    CHECK(title(questions[0], "cycle") == "Premier");
    CHECK(title(questions[0], "community") == site.best(site.at(site.entry("tools/cards")), Language::fr).title);
    CHECK(text(*questions[0].object()->find("type"), "name") == "cycle");
    CHECK(title(questions[0], "continues") == "none");
    REQUIRE(questions[0].object()->find("continued_in")->list()->size() == 1);
    CHECK(text(questions[0].object()->find("continued_in")->list()->front(), "title") == "Second");
    CHECK(questions[1].object()->find("continued_in")->list()->empty());
    CHECK(title(questions[2], "continues") == "Premier");
    CHECK(title(questions[2], "cycle") == "none");
    CHECK(title(questions[2], "community") == "none");
}

TEST_CASE("places are a tree, each with the sheets that name it") {
    GoldenSource source;
    const Site site = source.linked();
    const templates::List places = render::territory_tree(site, Language::nl);
    REQUIRE(places.size() == 1);
    const templates::Object& region = *places.front().object();
    CHECK(text(places.front(), "label") == "Brussel");
    CHECK(region.find("count")->integer() == 1);
    CHECK(region.find("cards")->list()->empty());
    REQUIRE(region.find("children")->list()->size() == 1);
    const templates::Value& basin = region.find("children")->list()->front();
    CHECK(text(basin, "id") == "south");
    CHECK(text(basin, "level") == "basin");
    REQUIRE(basin.object()->find("cards")->list()->size() == 1);
    CHECK(text(basin.object()->find("cards")->list()->front(), "id") == "methods/quick-round");
}

TEST_CASE("the content model is what the types declare, in the language of the page") {
    GoldenSource source;
    add_cycles(source);
    const Site site = source.linked();
    const templates::Object model = render::content_model(site.project, Language::nl);
    CHECK(text(model.find("common")->list()->front(), "label") == "Titel");
    const templates::List& types = *model.find("types")->list();
    REQUIRE(types.size() == site.project.types.size());
    const auto cycle = std::ranges::find(types, "cycle", [](const auto& type) { return text(type, "name"); });
    REQUIRE(cycle != types.end());
    CHECK(text(*cycle, "plural") == "Cyclussen");
    CHECK(text(*cycle, "folder") == "cycles");
    const templates::Value& questions = cycle->object()->find("fields")->list()->back();
    CHECK(text(questions, "label") == "Vragen");
    CHECK(text(questions, "kind") == "group");
    CHECK(text(questions, "what") == "elementen, elk met een id");
    CHECK(text(questions.object()->find("fields")->list()->front(), "name") == "text");
    const templates::Value& covers = cycle->object()->find("relations")->list()->front();
    CHECK(text(covers, "label") == "Over");
    CHECK(covers.object()->find("targets")->list()->size() == 1);
}
