#include "editor/bilingual.hpp"
#include "editor/editor.hpp"
#include "model/common_fields.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace veilleur::editor {

namespace {

using Json = nlohmann::ordered_json;

// A text that looks like a number or a truth value is one for YAML; the program reads it as it stands.
Json line() {
    return {{"type", Json::array({"string", "number", "boolean"})}};
}

Json matching(const std::string& pattern) {
    return {{"type", "string"}, {"pattern", pattern}};
}

Json list_of(Json items) {
    return {{"type", "array"}, {"items", std::move(items)}};
}

Json whole_number() {
    return {{"type", "integer"}, {"minimum", 0}};
}

Json range_schema() {
    return {{"type", "object"},
            {"properties", {{"min", whole_number()}, {"max", whole_number()}}},
            {"additionalProperties", false}};
}

Json minutes() {
    return {{"anyOf", Json::array({whole_number(), matching("^[0-9]+ *[-–] *[0-9]+$"), range_schema()})}};
}

Json table_schema() {
    return {{"type", "object"},
            {"properties", {{"columns", list_of(line())}, {"rows", list_of(list_of(line()))}}},
            {"required", Json::array({"columns", "rows"})},
            {"additionalProperties", false}};
}

template <typename Items> Json one_of_ids(const Items& items) {
    Json ids = Json::array();
    for (const auto& item : items)
        ids.push_back(item.id);
    return {{"enum", std::move(ids)}};
}

// What `enum` lists, in words.
template <typename Items> std::string values_of(const Items& items) {
    std::string text;
    for (const auto& item : items)
        text += "\n- " + item.id + ": " + bilingual(item.label);
    return text;
}

class Schema {
public:
    explicit Schema(const Project& project) : project_(project) {}

    Json of(const Field& field) const {
        Json schema = of_value(field);
        schema["title"] = bilingual(field.label);
        schema["description"] = bilingual_help(field) + values_of(field.choices);
        return schema;
    }

    Json of_common(const Field& field) const {
        Json schema = of(field);
        if (field.name == "topics") schema["items"] = one_of_ids(project_.topics);
        if (field.name == "topics") schema["description"] = bilingual_help(field) + values_of(project_.topics);
        if (field.name == "territory") schema.update(one_of_ids(project_.territories));
        if (field.name == "territory") schema.erase("type");
        if (field.name == "summary") schema["maxLength"] = longest_summary;
        if (field.name == "slug") schema.update(matching(kebab_pattern));
        return schema;
    }

    Json relations(const std::vector<RelationKind>& kinds) const {
        Json properties = Json::object();
        for (const RelationKind& kind : kinds) {
            properties[kind.name] = list_of(matching(id_pattern(kind.target_types, project_.types)));
            properties[kind.name]["title"] = bilingual(kind.label);
        }
        return {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    }

    Json sources() const {
        Json keys = Json::array();
        for (const Work& work : project_.works)
            keys.push_back(work.key);
        Json properties = {{"work", {{"enum", std::move(keys)}}}};
        for (const char* place : {"section", "page", "row", "slide", "table", "figure", "annex"})
            properties[place] = line();
        return list_of({{"type", "object"},
                        {"properties", std::move(properties)},
                        {"required", Json::array({"work"})},
                        {"additionalProperties", false}});
    }

private:
    Json of_value(const Field& field) const {
        switch (field.kind) {
        case FieldKind::text:
        case FieldKind::markdown:
        case FieldKind::phone:
        case FieldKind::image:
            return line();
        case FieldKind::list:
            return list_of(line());
        case FieldKind::number:
            return {{"type", "number"}};
        case FieldKind::range:
            return range_schema();
        case FieldKind::minutes:
            return minutes();
        case FieldKind::months:
            return whole_number();
        case FieldKind::date:
            return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        case FieldKind::boolean:
            return {{"type", "boolean"}};
        case FieldKind::choice:
            return one_of_ids(field.choices);
        case FieldKind::choices:
            return list_of(one_of_ids(field.choices));
        case FieldKind::url:
            return matching("^https?://");
        case FieldKind::email:
            return matching("^[^@ ]+@[^@ ]+$");
        case FieldKind::sheet:
            return matching(id_pattern(field.target_types, project_.types));
        case FieldKind::sheets:
            return list_of(matching(id_pattern(field.target_types, project_.types)));
        case FieldKind::steps:
        case FieldKind::group:
            return group(field);
        case FieldKind::table:
            break;
        }
        return table_schema();
    }

    Json group(const Field& field) const {
        const bool many = field.many || field.kind == FieldKind::steps;
        Json properties = Json::object();
        if (many) properties["id"] = matching(kebab_pattern);
        for (const Field& part : field.fields)
            if (!properties.contains(part.name)) properties[part.name] = of(part);
        Json one = {{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
        if (!many) return one;
        one["required"] = Json::array({"id"});
        return list_of(std::move(one));
    }

    const Project& project_;
};

// Each file has the words of its own language; the rest may stand in the other one.
Json required(const ContentType& type) {
    Json names = Json::array();
    for (const std::vector<Field>* fields : {&common_fields(), &type.fields})
        for (const Field& field : *fields)
            if (field.required && field.translatable) names.push_back(field.name);
    return names;
}

} // namespace

std::string sheet_schema(const Project& project, const ContentType& type) {
    const Schema schema(project);
    Json properties = Json::object();
    for (const Field& field : common_fields())
        properties[field.name] = schema.of_common(field);
    for (const Field& field : type.fields)
        properties[field.name] = schema.of(field);
    properties["relations"] = schema.relations(type.relations);
    properties["sources"] = schema.sources();
    properties["translated_from"] = {{"type", "object"}};
    const Json whole = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                        {"title", bilingual(type.singular)},
                        {"description", bilingual(type.description)},
                        {"type", "object"},
                        {"properties", std::move(properties)},
                        {"required", required(type)},
                        {"additionalProperties", false}};
    return whole.dump(2) + "\n";
}

} // namespace veilleur::editor
