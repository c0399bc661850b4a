#pragma once

#include "import/blocks.hpp"

#include <optional>
#include <string>
#include <vector>

namespace veilleur::draft {

// The items of a list as steps in YAML, one "- id: step-1" per item of the first depth: its words up to a colon are the
// title, "(10 min)" the minutes, the rest and the items below are what is done. No value where an item gives no title.
std::optional<std::vector<std::string>> steps_in_yaml(const Block& list);

} // namespace veilleur::draft
