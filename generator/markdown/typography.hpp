#pragma once

#include "model/language.hpp"

#include <string>
#include <string_view>

namespace veilleur::markdown {

// `text` (plain, UTF-8) with the marks of its language: apostrophes, quotes, dashes, ellipses, and in French the narrow
// no-break spaces (Lexique des règles typographiques en usage à l’Imprimerie nationale). Twice is the same as once.
// For titles and summaries; bodies get it while they are parsed.
std::string typography(std::string_view text, Language language);

} // namespace veilleur::markdown
