#pragma once

#include "template/html_state.hpp"

#include <string_view>

namespace veilleur::templates {

// What the value of an HTML attribute is to a browser; `name` in lower case.
HtmlState::Attribute kind_of_attribute(std::string_view name);

// Whether markup inside the element is plain text to a browser, and nothing in it is unescaped.
bool holds_raw_text(std::string_view element);

} // namespace veilleur::templates
