#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/site.hpp"

#include <filesystem>
#include <vector>

namespace veilleur::spelling {

// Where Hunspell's own variable DICPATH leads, then where Debian and others put the dictionaries.
std::vector<std::filesystem::path> usual_folders();

// Reports each word of the sheets that is in no dictionary, at its place, with suggestions. Known besides are the forms
// of the glossary, the names of topics, territories, works and the site, and the words of words/fr.txt and words/nl.txt
// in `tree`, one per line. A language without a dictionary in `folders` (empty: the usual ones) is reported once and
// left out.
void check(const Site& site, const SourceTree& tree, const std::vector<std::filesystem::path>& folders,
           Diagnostics& diagnostics);

} // namespace veilleur::spelling
