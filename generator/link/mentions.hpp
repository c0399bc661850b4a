#pragma once

#include "model/site.hpp"

namespace veilleur::link {

// Links in the text count as relations of the kind "mention", unless the two sheets are related already.
void link_mentions(Site& site);

} // namespace veilleur::link
