#pragma once

#include "markdown/pass.hpp"
#include "markdown/tree.hpp"
#include "model/document.hpp"

namespace veilleur::markdown {

// The document of a tree that all passes have gone over: HTML in one buffer, with slots. Whatever the tree holds, text
// is escaped, addresses are those that check_links let through, and no element, attribute or style comes from content.
Document write(const Node& root, const Pass& pass);

} // namespace veilleur::markdown
