#pragma once

#include "model/content_type.hpp"

#include <string>

namespace veilleur::editor {

// Both languages in one line, French first: "Durée / Duur"; once where they are alike.
std::string bilingual(const PerLanguage<std::string>& texts);

// The help of a field, what to write in it if its help does not say, and its values, in both languages.
std::string bilingual_help(const Field& field);

// Ids of sheets of `target_types` (any where it is empty), as a regular expression.
std::string id_pattern(const std::vector<std::string>& target_types, const std::vector<ContentType>& types);

inline constexpr const char* kebab_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

} // namespace veilleur::editor
