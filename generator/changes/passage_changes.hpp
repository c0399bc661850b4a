#pragma once

#include "changes/allowance.hpp"
#include "changes/passages.hpp"
#include "model/changes.hpp"

#include <span>

namespace veilleur::changes {

// Adds to `change` what differs between the passages of one section, before and after, in reading order. What the
// allowance does not suffice for is left out and said so (`more_than_shown`).
void add_passage_changes(std::span<const Passage> before, std::span<const Passage> after, SectionChange& change,
                         Allowance& allowance);

} // namespace veilleur::changes
