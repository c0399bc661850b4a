#pragma once

#include "model/content_type.hpp"
#include "model/drift.hpp"
#include "model/sheet.hpp"

#include <vector>

namespace veilleur::markdown {

// The passages of a sheet as its file has them: fields that depend on the language in the order of the type, the order
// of the sections, the text up to the first heading, and the section of each heading (up to the next heading of any
// level). The document of
// `sheet` is parsed, its body and the texts of its fields are still there. `type` may be null.
std::vector<Passage> passages_of(const Sheet& sheet, const ContentType* type);

} // namespace veilleur::markdown
