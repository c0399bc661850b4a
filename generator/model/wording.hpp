#pragma once

#include "base/date.hpp"
#include "model/language.hpp"

#include <string>
#include <string_view>

namespace veilleur {

// Words that belong to the language and not to a theme.
std::string date_in_words(Date date, Language language);              // 1er mars 2022 / 1 maart 2022
std::string place_in_words(std::string_view kind, Language language); // "section" -> section / sectie
std::string_view yes_or_no(bool value, Language language);
std::string months_in_words(std::string_view number, Language language); // 24 mois / 24 maanden
std::string span(std::string_view least, std::string_view most);         // 60–90, ≥ 60, ≤ 90

} // namespace veilleur
