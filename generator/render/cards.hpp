#pragma once

#include "model/site.hpp"
#include "template/object.hpp"

#include <vector>

namespace veilleur::render {

// An entry in a list, as readers of `language` see it (docs/theming.md, "card").
templates::Value card(const Site& site, EntryIndex entry, Language language);

templates::List cards(const Site& site, const std::vector<EntryIndex>& entries, Language language);

} // namespace veilleur::render
