#pragma once

#include "model/changes.hpp"

#include <string>

namespace veilleur::changes {

// For whom the changes are told.
struct Readers {
    Language language = Language::fr;
    std::string preview_url; // where the proposal can be read, without a slash at the end; empty: nowhere
};

// The changes as Markdown that a forge shows under a proposal. All text of the content is escaped. `most` bytes at
// most: what is beyond is left out at the end of a line, and a sentence says so.
std::string markdown(const Changes& changes, const Readers& readers, std::size_t most);

// `text` up to the last line that ends within `most` bytes, with the sentence if anything was left out.
std::string shortened(std::string text, std::size_t most, Language language);

} // namespace veilleur::changes
