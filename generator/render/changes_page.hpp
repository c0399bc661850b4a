#pragma once

#include "model/changes.hpp"
#include "render/page_writer.hpp"

namespace veilleur::render {

// The page of a preview that shows what the proposal changes, each passage before and after, in one language. What is
// passed must outlive the page.
Page changes_page(const Changes& changes, Language language);

} // namespace veilleur::render
