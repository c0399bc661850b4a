#pragma once

#include "model/site.hpp"
#include "template/value.hpp"

namespace veilleur::render {

// What the original says differently since this translation was made: {url, title, lang, parts} (docs/theming.md,
// "sheet"); none where it is not known to say anything else.
templates::Value drift_view(const Site& site, SheetIndex translation);

} // namespace veilleur::render
