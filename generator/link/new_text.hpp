#pragma once

#include "link/terms.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Puts `fresh`, a sheet whose text was edited below an unchanged front matter, in the place of the one at `at`, so that
// the site is what linking all of it anew would make. Nobody else's page follows, but for the note on the sheet's
// translation. Refuses, and leaves the site as it is, where more would have to follow: other headings or anchors, other
// sheets linked to, a section included here or from here, or anything wrong. There must have been nothing wrong with
// the sheet before, and nothing with its front matter now.
bool take_new_text(Site& site, SheetIndex at, Sheet fresh, const TermIndex& terms);

} // namespace veilleur::link
