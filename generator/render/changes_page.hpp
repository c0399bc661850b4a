#pragma once

#include "model/changes.hpp"
#include "render/page_writer.hpp"

#include <vector>

namespace veilleur::render {

// The page of a preview that shows what the proposal changes, each passage before and after, in one language. What is
// passed must outlive the makers.
void changes_pages(const Changes& changes, Language language, std::vector<PageMaker>& makers);

} // namespace veilleur::render
