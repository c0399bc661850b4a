#pragma once

#include "render/collections.hpp"
#include "render/companions.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// What the template of a sheet sees as `sheet` (docs/theming.md). Borrows from `site`.
templates::Object sheet_view(const Site& site, const Collections& collections, const Companions& companions,
                             SheetIndex index);

// What templates see as `type`.
templates::Object type_view(const ContentType& type, Language language);

} // namespace veilleur::render
