#pragma once

#include "markdown/source.hpp"
#include "markdown/tree.hpp"

#include <string_view>

namespace veilleur::markdown {

// The tree of `text` as CommonMark with tables, task lists and footnotes (cmark-gfm 0.29). Runs of text are one node,
// line ends included. What is nested deeper than 64 levels is left out. `text` must be within_bounds().
Node read(std::string_view text, const Source& source);

} // namespace veilleur::markdown
