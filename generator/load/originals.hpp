#pragma once

#include "load/load.hpp"
#include "model/sheet.hpp"

#include <vector>

namespace veilleur::load {

// `source_language` may stand in either file of a pair: it is then that of both. `sheets` are sorted by path. Where
// both state it and differ, linking says so.
void agree_on_source_languages(std::vector<Sheet>& sheets);

// Marks the originals whose passages are wanted.
void mark_originals(std::vector<Sheet>& sheets, Originals wanted);

} // namespace veilleur::load
