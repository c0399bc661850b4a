#pragma once

#include "model/project.hpp"

#include <nlohmann/json.hpp>

namespace veilleur::editor {

using Json = nlohmann::ordered_json;

// What happens to a field in the file of the other language.
enum class Sharing {
    source_only, // it stands in the file of the first language
    repeated,    // inside what is translated: copied, so that parts stay together
};

// What an id may be, and how that is said.
const Json& id_rule();

// The widget for a field of a type.
Json cms_field(const Project& project, const Field& field, Sharing sharing);

// For fields that are not declared by a type.
Json cms_common_field(const Project& project, const Field& field);
Json cms_relations(const Project& project, const std::vector<RelationKind>& relations);
Json cms_sources(const Project& project);
Json cms_body(const ContentType& type);

} // namespace veilleur::editor
