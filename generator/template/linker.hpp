#pragma once

#include "template/unit.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace veilleur::templates {

using Units = std::map<std::string, std::unique_ptr<Unit>, std::less<>>;

// Joins parsed templates: what they extend, include and import, the macros and functions they call, the blocks that
// replace each other, and the place in the page of all they print. What is wrong goes into the faults of each; those
// that cannot be rendered are marked.
void link(Units& units, const std::vector<std::string>& functions);

} // namespace veilleur::templates
