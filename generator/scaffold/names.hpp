#pragma once

#include "base/source_tree.hpp"
#include "model/content_type.hpp"
#include "model/sheet.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace veilleur::scaffold {

using Titles = PerLanguage<std::optional<std::string>>;

// What the sheets of a type are called already. A file that is no sheet yet (it may be damaged) takes its name too.
struct TakenNames {
    std::set<std::string, std::less<>> stems;                  // of files, in lower case
    PerLanguage<std::set<std::string, std::less<>>> addresses; // last parts of addresses, former ones included
};

// `entries`: what lies in the folder of the type.
TakenNames taken_names(const ContentType& type, const std::vector<SourceEntry>& entries,
                       const std::vector<Sheet>& sheets);

// What a new sheet is called.
struct Names {
    std::string stem;                   // its id is FOLDER/STEM
    PerLanguage<std::string> addresses; // last part of the address, per language that has a title
};

// Names made out of the titles, numbered from 2 on where they are taken. No value where a title has no letter or digit
// that an address can show.
std::optional<Names> free_names(const Titles& titles, Language source_language, const TakenNames& taken);

} // namespace veilleur::scaffold
