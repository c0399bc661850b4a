#pragma once

#include "model/content_type.hpp"
#include "model/sheet.hpp"

namespace veilleur::markdown {

// Gives the title, the summary and the plain translatable fields (text, list, table) of `sheet` the typography of its
// language, as bodies get it. Fields that are not translatable stay as they are: both languages share them.
void typeset_fields(Sheet& sheet, const std::vector<Field>& fields);

} // namespace veilleur::markdown
