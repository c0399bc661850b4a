#pragma once

#include "model/content_type.hpp"

#include <string>
#include <string_view>

namespace veilleur {

// As content/types/ writes it: "text", "choices"
std::string_view name_of(FieldKind kind);

// What to write into a field of this kind, as a phrase that can follow a colon: "un nombre de mois"
PerLanguage<std::string_view> what_to_write(FieldKind kind);

// The same for one field: a group with `many` is a list of groups.
std::string_view what_to_write(const Field& field, Language language);

} // namespace veilleur
