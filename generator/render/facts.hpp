#pragma once

#include "model/site.hpp"
#include "template/object.hpp"

#include <string>

namespace veilleur::render {

// The fields of a type that its facts box shows, as short texts: [{id, label, icon, text}], at most `most` of them.
templates::List facts(const Site& site, const Sheet& sheet, std::size_t most);

// A value in a few words, without markup; empty for kinds that have none (tables, steps, Markdown).
std::string short_text(const Site& site, const Field& field, const Value& value, Language language);

} // namespace veilleur::render
