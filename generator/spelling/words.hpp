#pragma once

#include "base/position.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::spelling {

// A word with what belongs to it: "l’accueil", "social-santé", "participant·e·s".
struct Word {
    std::string_view text;
    Position position;
};

// The words of one line of prose, in which code, addresses and the like are spaces already. What holds a digit is none.
std::vector<Word> words_of_line(std::string_view line, Position begin);

} // namespace veilleur::spelling
