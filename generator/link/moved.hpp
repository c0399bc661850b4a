#pragma once

#include <string>
#include <vector>

namespace veilleur::link {

// The fewest keys that must have been moved to get from one order to the other; keys that are in one of them only do
// not count. In the order of `now`.
std::vector<std::string> moved(const std::vector<std::string>& before, const std::vector<std::string>& now);

} // namespace veilleur::link
