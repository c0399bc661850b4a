#pragma once

#include "model/language.hpp"

#include <optional>
#include <string_view>

namespace veilleur::draft {

// The language the text is written in, told by the small words that French and Dutch do not share; none where they do
// not tell.
std::optional<Language> language_of_text(std::string_view text);

} // namespace veilleur::draft
