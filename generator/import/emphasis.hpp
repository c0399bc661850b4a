#pragma once

#include <string>
#include <string_view>

namespace veilleur::draft {

// Text for a field that is no Markdown: the marks of bold, italics and code go, each in pairs; a tab is a space.
std::string without_marks(std::string_view text);

} // namespace veilleur::draft
