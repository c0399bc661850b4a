#pragma once

#include <string>
#include <string_view>

namespace veilleur::draft {

// The text without what is left of HTML: tags that are known go, with their attributes; where one began or ended a
// paragraph, a list item, a cell or a line, the text shows it as plain text does. Addresses of links and images and the
// text of comments stay in the text. No line end is added or taken, so that lines keep their numbers: a break inside a
// line is `line_break`.
std::string without_markup(std::string_view text);

inline constexpr char line_break = '\v';

} // namespace veilleur::draft
