#pragma once

#include "base/diagnostic.hpp"
#include "model/content_type.hpp"
#include "model/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// The fields that a type (or a group of it) declares, in the order of the file. Those of `steps` are filled in. Two
// fields of one name, names that every sheet has already, choices without ids, … are diagnosed.
std::vector<Field> read_fields(const Value::Sequence& declarations, std::string_view file, Diagnostics& diagnostics);

// A declaration with nothing but a name and a kind.
Field plain_field(std::string name, FieldKind kind);

// `id`, `title`, `minutes`, `do`, `say`
std::vector<Field> step_fields();

// snake_case, as names of fields and relations are written
bool is_snake(std::string_view text);

} // namespace veilleur::load
