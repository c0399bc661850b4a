#pragma once

#include "model/site.hpp"
#include "template/object.hpp"

#include <vector>

namespace veilleur::render {

// An entry in a list, as readers of `language` see it (docs/theming.md, "card").
templates::Value card(const Site& site, EntryIndex entry, Language language);

// The same in few words, for long indexes: {title, url, type, accent, lang, foreign}.
templates::Value short_card(const Site& site, EntryIndex entry, Language language);

templates::List cards(const Site& site, const std::vector<EntryIndex>& entries, Language language);

} // namespace veilleur::render
