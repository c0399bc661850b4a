#pragma once

#include "markdown/inline_writer.hpp"
#include "markdown/pass.hpp"
#include "markdown/tree.hpp"
#include "model/document.hpp"

namespace veilleur::markdown {

// A table in a box that scrolls sideways, can be reached with the keyboard and has a name of its own on the page.
void write_table(const Node& table, Document& document, InlineWriter& inlines, const Pass& pass);

} // namespace veilleur::markdown
