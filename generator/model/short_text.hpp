#pragma once

#include "model/site.hpp"

#include <string>

namespace veilleur {

// A value in a few words, without markup; empty for kinds that have none (tables, steps, Markdown).
std::string short_text(const Site& site, const Field& field, const Value& value, Language language);

} // namespace veilleur
