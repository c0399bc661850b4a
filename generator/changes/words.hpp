#pragma once

#include "changes/allowance.hpp"
#include "model/changes.hpp"

#include <string_view>
#include <vector>

namespace veilleur::changes {

// Two texts, with the words marked in each that the other does not have.
struct MarkedTexts {
    std::vector<TextRun> before, after;
};

// Marks word by word. Texts that have little in common, or are too long to be compared, are marked as a whole.
MarkedTexts marked(std::string_view before, std::string_view after, Allowance& allowance);

// How much two texts share: 0 (no word) to 1 (the same words).
double likeness(std::string_view before, std::string_view after);

} // namespace veilleur::changes
