#include "editor/cms_fields.hpp"

#include "editor/bilingual.hpp"
#include "model/common_fields.hpp"

#include <algorithm>
#include <map>

namespace veilleur::editor {

namespace {

Json pattern(const char* expression, const char* message) {
    return Json::array({expression, message});
}

template <typename Items> Json select(const Items& items) {
    Json options = Json::array();
    for (const auto& item : items)
        options.push_back({{"label", bilingual(item.label)}, {"value", item.id}});
    return {{"widget", "select"}, {"options", std::move(options)}};
}

// One option per sheet, whatever languages it is in, under its titles in both.
Json sheet_options(const Offer& offer, const std::vector<std::string>& target_types) {
    Json options = Json::array();
    std::map<std::string, PerLanguage<std::string>> titles;
    for (const Sheet& sheet : offer.sheets) {
        const std::string& type = offer.project.types[sheet.type.at()].name;
        if (target_types.empty() || std::ranges::find(target_types, type) != target_types.end())
            titles[sheet.id][sheet.language] = sheet.title;
    }
    for (const auto& [id, title] : titles)
        options.push_back({{"label", bilingual(title)}, {"value", id}});
    return options;
}

// The picker of the web editor looks into one collection; where several types are meant, the sheets of the site are
// listed. One that is proposed and not yet published is not among them.
Json sheet_picker(const Offer& offer, const std::vector<std::string>& target_types) {
    const auto& types = offer.project.types;
    const auto type = std::ranges::find(types, target_types.empty() ? "" : target_types.front(), &ContentType::name);
    if (target_types.size() != 1 || type == types.end())
        return {{"widget", "select"}, {"options", sheet_options(offer, target_types)}};
    return {{"widget", "relation"},
            {"collection", type->folder},
            {"value_field", type->folder + "/{{slug}}"},
            {"display_fields", Json::array({"title"})},
            {"search_fields", Json::array({"title"})}};
}

Json several_sheets(const Offer& offer, const std::vector<std::string>& target_types) {
    Json picker = sheet_picker(offer, target_types);
    picker["multiple"] = true;
    return picker;
}

Json whole_number(const char* name, const char* label) {
    return {{"name", name},        {"label", label}, {"widget", "number"},
            {"value_type", "int"}, {"min", 0},       {"required", false}};
}

Json range() {
    return {{"widget", "object"},
            {"fields", Json::array({whole_number("min", "Minimum"), whole_number("max", "Maximum")})}};
}

// The text as it is typed comes first: what is ours in it (citations, links to sheets, notes) stays as it is.
Json rich_text() {
    return {{"widget", "markdown"}, {"modes", Json::array({"raw", "rich_text"})}};
}

Json table() {
    Json row = {{"name", "rows"}, {"label", "Lignes / Rijen"}, {"widget", "list"}};
    row["field"] = {{"name", "row"}, {"label", "Cellules / Cellen"}, {"widget", "list"}};
    return {
        {"widget", "object"},
        {"fields", Json::array({{{"name", "columns"}, {"label", "Colonnes / Kolommen"}, {"widget", "list"}}, row})}};
}

bool has_translation(const Field& field) {
    return field.translatable || std::ranges::any_of(field.fields, has_translation);
}

Json group(const Offer& offer, const Field& field) {
    const bool many = field.many || field.kind == FieldKind::steps;
    const Sharing sharing = has_translation(field) ? Sharing::repeated : Sharing::source_only;
    Json parts = Json::array();
    if (many)
        parts.push_back({{"name", "id"},
                         {"label", "id"},
                         {"widget", "string"},
                         {"pattern", id_rule()},
                         {"i18n", sharing == Sharing::repeated ? Json("duplicate") : Json(false)}});
    for (const Field& part : field.fields)
        if (!many || part.name != "id") parts.push_back(cms_field(offer, part, sharing));
    Json widget = {{"widget", many ? "list" : "object"}, {"fields", std::move(parts)}};
    if (many) widget["summary"] = "{{id}}";
    if (many) widget["collapsed"] = true;
    return widget;
}

Json widget_of(const Offer& offer, const Field& field) {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::phone:
        return {{"widget", "string"}};
    case FieldKind::markdown:
        return rich_text();
    case FieldKind::list:
        return {{"widget", "list"}};
    case FieldKind::number:
        return {{"widget", "number"}, {"value_type", "float"}};
    case FieldKind::range:
        return range();
    case FieldKind::minutes:
        return {{"widget", "string"}, {"pattern", pattern("^[0-9]+( *[-–] *[0-9]+)?$", "30, 20-30")}};
    case FieldKind::date:
        return {{"widget", "datetime"}, {"type", "date"}, {"format", "YYYY-MM-DD"}};
    case FieldKind::months:
        return {{"widget", "number"}, {"value_type", "int"}, {"min", 0}};
    case FieldKind::boolean:
        return {{"widget", "boolean"}};
    case FieldKind::choice:
        return select(field.choices);
    case FieldKind::choices: {
        Json widget = select(field.choices);
        widget["multiple"] = true;
        return widget;
    }
    case FieldKind::url:
        return {{"widget", "string"}, {"type", "url"}};
    case FieldKind::email:
        return {{"widget", "string"}, {"type", "email"}};
    case FieldKind::image:
        return {{"widget", "image"}};
    case FieldKind::sheet:
        return sheet_picker(offer, field.target_types);
    case FieldKind::sheets:
        return several_sheets(offer, field.target_types);
    case FieldKind::steps:
    case FieldKind::group:
        return group(offer, field);
    case FieldKind::table:
        break;
    }
    return table();
}

Json in_other_language(const Field& field, Sharing sharing) {
    if (has_translation(field)) return true;
    return sharing == Sharing::repeated ? Json("duplicate") : Json(false);
}

} // namespace

const Json& id_rule() {
    static const Json rule = pattern(kebab_pattern, "minuscules, chiffres, traits d’union / kleine letters, cijfers, "
                                                    "koppeltekens");
    return rule;
}

Json cms_field(const Offer& offer, const Field& field, Sharing sharing) {
    Json result = {{"name", field.name}, {"label", bilingual(field.label)}, {"hint", bilingual_help(field)}};
    result.update(widget_of(offer, field));
    result["required"] = field.required;
    result["i18n"] = in_other_language(field, sharing);
    return result;
}

Json cms_common_field(const Offer& offer, const Field& field) {
    Json result = cms_field(offer, field, Sharing::source_only);
    if (field.name == "topics") result.update(select(offer.project.topics));
    if (field.name == "topics") result["multiple"] = true;
    if (field.name == "territory") result.update(select(offer.project.territories));
    if (field.name == "summary") result["maxlength"] = longest_summary;
    if (field.name == "published") result["default"] = true;
    if (field.name == "slug") result["pattern"] = id_rule();
    return result;
}

Json cms_relations(const Offer& offer, const std::vector<RelationKind>& relations) {
    Json fields = Json::array();
    for (const RelationKind& relation : relations) {
        Json field = {{"name", relation.name}, {"label", bilingual(relation.label)}};
        field.update(several_sheets(offer, relation.target_types));
        field["required"] = false;
        fields.push_back(std::move(field));
    }
    return {{"name", "relations"}, {"label", "Relations / Relaties"}, {"widget", "object"}, {"required", false},
            {"collapsed", true},   {"fields", std::move(fields)}};
}

Json cms_sources(const Project& project) {
    Json options = Json::array();
    for (const Work& work : project.works)
        options.push_back({{"label", work.key + ": " + work.title}, {"value", work.key}});
    Json fields = Json::array(
        {{{"name", "work"}, {"label", "Ouvrage / Werk"}, {"widget", "select"}, {"options", std::move(options)}}});
    for (const char* place : {"section", "page", "row", "slide", "table", "figure", "annex"})
        fields.push_back({{"name", place}, {"label", place}, {"widget", "string"}, {"required", false}});
    return {{"name", "sources"}, {"label", "Sources / Bronnen"}, {"widget", "list"}, {"required", false},
            {"collapsed", true}, {"fields", std::move(fields)}};
}

Json cms_body(const ContentType& type) {
    std::string hint;
    for (const Section& section : type.sections)
        for (const Language language : all_languages)
            hint += (hint.empty() ? "## " : ", ## ") + section.label[language] + " {#" + section.id + "}";
    Json body = {{"name", "body"}, {"label", "Texte / Tekst"}, {"hint", hint}};
    body.update(rich_text());
    body["required"] = false;
    body["i18n"] = true;
    return body;
}

} // namespace veilleur::editor
