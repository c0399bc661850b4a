#pragma once

#include "model/language.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace veilleur::search {

using Spellings = std::unordered_map<std::string, std::string>; // form -> the word with its accents

// Forms of one word: equal stems, and what the stemmer is known to miss. For each form of `forms` (rising) the distance
// back to the form before it in the same group, 0 for the first.
std::vector<std::uint32_t> group_inflections(const std::vector<std::string>& forms, const Spellings& spellings,
                                             Language language);

} // namespace veilleur::search
