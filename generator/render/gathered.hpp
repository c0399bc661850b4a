#pragma once

#include "model/site.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// What the pages of a theme can ask for (docs/theming.md, "Gathered data").

// Every question of the site, by the order of the sheets that ask them.
templates::List all_questions(const Site& site, Language language);

// The places of territories.yml as a tree, from the widest, in the order of the file.
templates::List territory_tree(const Site& site, Language language);

} // namespace veilleur::render
