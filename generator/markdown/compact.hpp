#pragma once

#include "model/sheet.hpp"

namespace veilleur::markdown {

// Gives back the memory that a parsed sheet needs no more: the source of its Markdown fields (their documents stay, and
// so do the fields), and the room that strings and lists grew by. Half of what ten thousand sheets would hold.
void compact(Sheet& sheet);

} // namespace veilleur::markdown
