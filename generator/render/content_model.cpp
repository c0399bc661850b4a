#include "render/content_model.hpp"

#include "model/common_fields.hpp"
#include "model/field_kind_words.hpp"
#include "render/sheet_view.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;

namespace {

List choices_of(const Field& field, Language language) {
    List choices;
    for (const Choice& each : field.choices) {
        Object choice;
        choice.set("id", each.id).set("label", each.label[language]);
        choices.emplace_back(std::move(choice));
    }
    return choices;
}

// The types that may stand at the other end; none where all may.
List targets_of(const std::vector<std::string>& names, const Project& project, Language language) {
    List targets;
    for (const ContentType& type : project.types)
        if (std::ranges::count(names, type.name) > 0) targets.emplace_back(type.singular[language]);
    return targets;
}

List fields_of(const std::vector<Field>& fields, const Project& project, Language language) {
    List all;
    for (const Field& each : fields) {
        Object field;
        field.set("name", each.name).set("kind", std::string(name_of(each.kind)));
        field.set("label", each.label[language]).set("help", each.help[language]);
        field.set("what", std::string(what_to_write(each, language)));
        field.set("required", each.required).set("translatable", each.translatable);
        field.set("choices", choices_of(each, language));
        field.set("targets", targets_of(each.target_types, project, language));
        field.set("fields", fields_of(each.fields, project, language));
        all.emplace_back(std::move(field));
    }
    return all;
}

List sections_of(const ContentType& type, Language language) {
    List sections;
    for (const Section& each : type.sections) {
        Object section;
        section.set("id", each.id).set("label", each.label[language]).set("required", each.required);
        sections.emplace_back(std::move(section));
    }
    return sections;
}

List relations_of(const ContentType& type, const Project& project, Language language) {
    List relations;
    for (const RelationKind& each : type.relations) {
        Object relation;
        relation.set("name", each.name).set("label", each.label[language]);
        relation.set("targets", targets_of(each.target_types, project, language));
        relations.emplace_back(std::move(relation));
    }
    return relations;
}

} // namespace

Object content_model(const Project& project, Language language) {
    List types;
    for (const ContentType& each : project.types) {
        Object type = type_view(each, language);
        type.set("fields", fields_of(each.fields, project, language));
        type.set("sections", sections_of(each, language));
        type.set("relations", relations_of(each, project, language));
        types.emplace_back(std::move(type));
    }
    Object model;
    model.set("common", fields_of(common_fields(), project, language)).set("types", std::move(types));
    return model;
}

} // namespace veilleur::render
