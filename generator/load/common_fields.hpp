#pragma once

#include "load/fields/field_check.hpp"
#include "model/sheet.hpp"

#include <string>
#include <vector>

// The fields that every sheet has, whatever its type.
namespace veilleur::load {

// The plain ones (model/common_fields.hpp), and those that have a shape of their own.
std::vector<std::string> common_field_names();

// Each checks one of them, and takes out what is wrong.
bool check_relations(Value& value, const ContentType& type, const FieldScope& scope);
bool check_sources(Value& value, const FieldScope& scope);
bool check_translated_from(Value& value, const FieldScope& scope);
void check_meaning(Value& fields, const FieldScope& scope); // summary, slug, aliases, topics, territory

// Checks the whole front matter of a sheet of `type`, and takes out what is wrong.
void check_front_matter(Value& fields, const ContentType& type, const FieldScope& scope);

} // namespace veilleur::load
