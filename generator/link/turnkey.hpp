#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Works out whether a sheet is ready to use ("clé sur porte"): every field its type marks `turnkey` is there, every
// step has minutes and words to say, and the minutes add up to the duration. What is missing is listed on the entry.
// Steps whose minutes do not add up are a warning.
void judge_turnkey(Site& site, Diagnostics& diagnostics);

} // namespace veilleur::link
