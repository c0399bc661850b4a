#pragma once

#include "changes/sections.hpp"

#include <vector>

namespace veilleur::changes {

// The fields that every sheet may have, as far as readers see them: title, summary, topics, place, maturity, review,
// relations, sources, authors.
std::vector<Passage> common_passages(const SheetVersion& version);

} // namespace veilleur::changes
