#include "catch.hpp"
#include "shown.hpp"

#include <utility>

namespace veilleur::markdown {

namespace {

Value scalar(std::string text, Position position) {
    Value value;
    value.data = std::move(text);
    value.position = position;
    return value;
}

Value mapping(std::vector<std::pair<std::string, Value>> members) {
    Value::Mapping all;
    for (auto& [key, value] : members)
        all.push_back({key, {}, std::move(value)});
    Value value;
    value.data = std::move(all);
    return value;
}

Value sequence(std::vector<Value> items) {
    Value value;
    value.data = std::move(items);
    return value;
}

Field field(std::string name, FieldKind kind) {
    Field field;
    field.name = std::move(name);
    field.kind = kind;
    return field;
}

Project project_with_method() {
    Project project;
    ContentType type;
    type.fields.push_back(field("confidentiality", FieldKind::markdown));
    type.fields.push_back(field("steps", FieldKind::steps));
    Field group = field("experiences", FieldKind::group);
    group.many = true;
    group.fields.push_back(field("text", FieldKind::markdown));
    type.fields.push_back(std::move(group));
    project.types.push_back(std::move(type));
    return project;
}

Sheet sheet_with_fields() {
    Sheet sheet;
    sheet.path = "content/methods/x.fr.md";
    sheet.type = TypeIndex(0);
    sheet.body = "a[^1]\n\n| t |\n|---|\n| u |\n\n[^1]: n\n";
    sheet.body_line = 20;
    sheet.fields = mapping(
        {{"title", scalar("L'un", {2, 8})},
         {"confidentiality", scalar("b[^1]\n\n| t |\n|---|\n| u |\n\n[^1]: n\n", {5, 3})},
         {"steps", sequence({mapping({{"do", scalar("*fais*", {9, 9})}, {"say", scalar("dis <b>", {10, 10})}})})},
         {"experiences", sequence({mapping({{"text", scalar("vécu", {14, 11})}})})}});
    return sheet;
}

} // namespace

TEST_CASE("bodies, fields, steps and groups are parsed and bodies are freed") {
    const Project project = project_with_method();
    std::vector<Sheet> sheets{sheet_with_fields()};
    Diagnostics diagnostics;
    parse_sheets(sheets, project, {}, 1, diagnostics);
    const Sheet& sheet = sheets[0];
    CHECK(sheet.body.empty());
    REQUIRE(sheet.fragments.size() == 4);
    CHECK(sheet.fields.find("title")->fragment == Value::no_fragment);
    CHECK(sheet.fields.find("confidentiality")->fragment == 0);
    const Value& step = sheet.fields.find("steps")->items()[0];
    CHECK(sheet.fragments[step.find("do")->fragment].html == "<p><em>fais</em></p>\n");
    const Value& experience = sheet.fields.find("experiences")->items()[0];
    CHECK(sheet.fragments[experience.find("text")->fragment].html == "<p>vécu</p>\n");
    CHECK(shown(diagnostics) ==
          "! 10:14 markdown-html-emphasis: <b> is code of a web page (HTML), which a sheet does not "
          "accept.\n");
}

TEST_CASE("ids and labels are unique over a sheet and its fields") {
    const Project project = project_with_method();
    std::vector<Sheet> sheets{sheet_with_fields()};
    Diagnostics diagnostics;
    parse_sheets(sheets, project, {}, 1, diagnostics);
    CHECK(sheets[0].document.anchors == std::vector<std::string>{"fnref-1", "table-1", "footnotes", "fn-1"});
    CHECK(sheets[0].fragments[0].anchors == std::vector<std::string>{"fnref-2", "table-2", "footnotes-2", "fn-2"});
    CHECK(sheets[0].fragments[0].html.find("aria-label=\"Tableau 2\"") != std::string::npos);
    CHECK(sheets[0].fragments[0].html.find("<ol start=\"2\">") != std::string::npos);
}

} // namespace veilleur::markdown
