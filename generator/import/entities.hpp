#pragma once

#include <string>
#include <string_view>

namespace veilleur::draft {

// "&nbsp;", "&eacute;", "&#8217;" and "&#x2019;" as the signs they stand for, once; what is no such name stays.
std::string without_entities(std::string_view text);

} // namespace veilleur::draft
