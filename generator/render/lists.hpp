#pragma once

#include "render/collections.hpp"
#include "render/page_writer.hpp"

namespace veilleur::render {

// The list of one type, in groups by its first facet with one choice.
Page list_page(const Site& site, const Collections& collections, TypeIndex type, Language language);

// [{id, label, cards}], one per type that has entries.
// `cards` are those of `entries`, in their order: the groups share them.
templates::List groups_by_type(const Site& site, const std::vector<EntryIndex>& entries, const templates::List& cards,
                               Language language);

} // namespace veilleur::render
