#pragma once

#include "markdown/tree.hpp"

#include <string>
#include <vector>

namespace veilleur::markdown {

// The words of `nodes` on one line, without marks, notes and citations.
std::string plain_text(const std::vector<Node>& nodes);

} // namespace veilleur::markdown
