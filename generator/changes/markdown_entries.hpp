#pragma once

#include "changes/markdown.hpp"

#include <string>
#include <string_view>

namespace veilleur::changes {

// The lines that tell what happened to one sheet: an item of a list, and one below it per language.
std::string entry_lines(const EntryChange& entry, const Readers& readers);

// `label`, which is Markdown already, as a link to a page of the preview; alone where there is no preview or page.
std::string link(const Readers& readers, std::string_view label, std::string_view url, std::string_view anchor = {});

} // namespace veilleur::changes
