#pragma once

#include "render/companions.hpp"
#include "render/page_writer.hpp"
#include "render/sitemap.hpp"

#include <vector>

namespace veilleur::render {

// What search engines may know of: those of the `gathering` pages that have an address of their own in both languages,
// by address, then the sheets and their companions. Missing translations stay out: their page says nothing that the
// original does not.
std::vector<IndexedPage> indexed_pages(const Site& site, const std::vector<Page>& gathering,
                                       const Companions& companions);

} // namespace veilleur::render
