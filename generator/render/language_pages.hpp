#pragma once

#include "render/collections.hpp"
#include "render/page_writer.hpp"

#include <vector>

namespace veilleur::render {

// Home, A to Z and what is new, in one language.
void language_pages(const Site& site, const Collections& collections, Language language, std::vector<Page>& pages);

// The language chooser at / and the page for addresses that lead nowhere, both in all languages at once.
void shared_pages(const Site& site, std::vector<Page>& pages);

} // namespace veilleur::render
