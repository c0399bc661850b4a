#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::content {

struct CitedPlace {
    std::string work;
    std::string place; // as the outline of the sources writes it: "4.1.2 a", "Annex 1, row 3", "Figure 4", a title
};

// The places that a sheet cites in its text, as in `[@causin2022, section 4.1.2]`, or lists under `sources`.
std::vector<CitedPlace> cited_places(std::string_view file);

} // namespace veilleur::content
