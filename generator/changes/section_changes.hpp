#pragma once

#include "changes/allowance.hpp"
#include "changes/sections.hpp"
#include "model/changes.hpp"

#include <vector>

namespace veilleur::changes {

// The parts of a sheet that differ between two versions, in the order of the later one, those that are gone last. Parts
// match by what they are called, so that moving one changes nothing in it; one with a new heading by what it keeps.
std::vector<SectionChange> section_changes(const SheetVersion& before, const SheetVersion& after, Allowance& allowance);

} // namespace veilleur::changes
