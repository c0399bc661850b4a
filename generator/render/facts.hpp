#pragma once

#include "model/site.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// The fields of a type that its facts box shows, as short texts: [{id, label, icon, text}], at most `most` of them.
// `pair` is the other language's sheet, or nullptr.
templates::List facts(const Site& site, const Sheet& sheet, const Sheet* pair, std::size_t most);

} // namespace veilleur::render
