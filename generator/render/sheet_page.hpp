#pragma once

#include "render/collections.hpp"
#include "render/companions.hpp"
#include "render/page_writer.hpp"

namespace veilleur::render {

// Of the page that stands in for a missing translation.
inline constexpr std::string_view missing_template = "missing.html";

// The page of an entry in `language`: the sheet itself or, where the translation is missing, a page in the reader's
// language that offers the original and stays out of search engines.
Page sheet_page(const Site& site, const Collections& collections, const Companions& companions,
                const PageWriter& writer, EntryIndex entry, Language language);

} // namespace veilleur::render
