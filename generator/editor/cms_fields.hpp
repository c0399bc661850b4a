#pragma once

#include "model/project.hpp"
#include "model/sheet.hpp"

#include <nlohmann/json.hpp>

#include <span>

namespace veilleur::editor {

using Json = nlohmann::ordered_json;

// What happens to a field in the file of the other language.
enum class Sharing {
    source_only, // it stands in the file of the first language
    repeated,    // inside what is translated: copied, so that parts stay together
};

// What the forms are made from, and what they offer to choose from.
struct Offer {
    const Project& project;
    std::span<const Sheet> sheets; // by path
};

// What an id may be, and how that is said.
const Json& id_rule();

// The widget for a field of a type.
Json cms_field(const Offer& offer, const Field& field, Sharing sharing);

// For fields that are not declared by a type.
Json cms_common_field(const Offer& offer, const Field& field);
Json cms_relations(const Offer& offer, const std::vector<RelationKind>& relations);
Json cms_sources(const Project& project);
Json cms_body(const ContentType& type);

} // namespace veilleur::editor
