#pragma once

#include "render/documents.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// The questions of a sheet as templates see them (docs/theming.md, "question"); `fields` are its views. Empty for a
// sheet without questions.
templates::List question_views(const Site& site, EntryIndex entry, const templates::Object& fields, Language language);

} // namespace veilleur::render
