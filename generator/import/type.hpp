#pragma once

#include "import/cleaning.hpp"
#include "model/content_type.hpp"

#include <vector>

namespace veilleur::draft {

struct TypeGuess {
    const ContentType* type = nullptr; // of those given; nullptr only where there are none
    bool has_evidence = false;         // false: no word of the draft tells; the type that asks least was taken
};

// The type whose name and labels the draft uses most. A label that several types share counts for less.
TypeGuess guessed_type(const std::vector<Line>& lines, const std::vector<ContentType>& types);

} // namespace veilleur::draft
