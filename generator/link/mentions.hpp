#pragma once

#include "model/site.hpp"

#include <vector>

namespace veilleur::link {

// Links in the text count as relations of the kind "mention", unless the two sheets are related already.
void link_mentions(Site& site);

// The entries that the text and the fields of `sheet` link to, each once, by rising index.
std::vector<EntryIndex> mentioned_in(const Sheet& sheet);

} // namespace veilleur::link
