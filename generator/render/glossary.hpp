#pragma once

#include "render/collections.hpp"
#include "render/page_writer.hpp"

#include <functional>
#include <string_view>

namespace veilleur::render {

// All terms under their letters, with their forms in both languages and their definitions.
Page glossary_page(const Site& site, const Collections& collections, Language language);

// [{letter, KEY: items}] from entries in the order of their titles; `item` makes one item.
templates::List under_letters(const Site& site, const std::vector<EntryIndex>& entries, Language language,
                              std::string_view key, const std::function<templates::Value(EntryIndex)>& item);

} // namespace veilleur::render
