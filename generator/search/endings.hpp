#pragma once

#include "model/language.hpp"
#include "search/index.hpp"

namespace veilleur::search {

// Endings that inflections of one word differ by, folded. They stand in the index: with them a reader's form that no
// sheet holds (*modérerons*) finds the forms that sheets do hold.
std::vector<Paradigm> paradigms(Language language);

// Those that the stemmer of the language misses (*travail, travaux*; *huis, huizen*), for grouping forms while
// building.
std::vector<Paradigm> joining_paradigms(Language language);

} // namespace veilleur::search
