#pragma once

#include "template/token.hpp"

#include <string_view>
#include <vector>

namespace veilleur::templates {

// Cuts a template into tokens: comments are gone, raw parts are text, white space next to `-` tags is trimmed.
// The last token is `end`. Throws CompileFault for what is not closed or no token of the language.
std::vector<Token> tokens_of(std::string_view source);

} // namespace veilleur::templates
