#pragma once

#include "import/blocks.hpp"
#include "import/labels.hpp"
#include "import/remarks.hpp"
#include "model/content_type.hpp"

#include <string>
#include <vector>

namespace veilleur::draft {

// The text of the sheet, as Markdown that passes `check`: each section of the type under its heading, those that are
// missing and required added, what comes before the first heading in the first of them, and at the end, under a heading
// that `check` names, what has no place.
std::string written(const std::vector<Block>& blocks, const ContentType& type, const Labels& labels, Language language,
                    Remarks& remarks);

// The most that a text may hold (markdown/ refuses more), in bytes.
inline constexpr std::size_t longest_body = 512 * 1024;

} // namespace veilleur::draft
