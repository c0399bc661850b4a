#pragma once

#include "model/site.hpp"

#include <string_view>

namespace veilleur {

// A field that every sheet may have and that does not depend on the language ("topics", "reviewed"): from the source
// language's file first, then from the other one. nullptr where neither has it.
const Value* common_field(const Site& site, const Entry& entry, std::string_view name);

// A field as `sheet` shows it: its own value; where it has none and the field is not translatable, the other
// language's. nullptr where there is none. `counterpart` is the other language's sheet, or nullptr.
const Value* field_value(const Value& own, const Value* counterpart, const Field& field);

// The other language's file of `sheet`, or nullptr.
const Sheet* counterpart(const Site& site, const Sheet& sheet);

// The item of a sequence of groups whose `id` is `id`, or nullptr.
const Value* item_with_id(const Value* sequence, std::string_view id);

Maturity maturity_of(const Site& site, const Sheet& sheet);

} // namespace veilleur
