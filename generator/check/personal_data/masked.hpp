#pragma once

#include <string>
#include <string_view>

namespace veilleur::check {

// `value` with every letter and digit after the second replaced by •, so that its author recognises it and nobody else
// learns it. Punctuation stays; what is not well-formed UTF-8 becomes •.
std::string masked(std::string_view value);

} // namespace veilleur::check
