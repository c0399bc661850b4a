#pragma once

#include "model/site.hpp"
#include "search/index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::search {

enum class GapKind {
    other_title,  // the title in the other language finds nothing, or its sheet only far down
    other_form,   // a form of a term in the other language, likewise
    bare_acronym, // an acronym of the texts that no term explains
};

// Something a reader may type in vain.
struct Gap {
    std::string text;
    GapKind kind = GapKind::other_title;
    std::string where; // id of the sheet it comes from

    friend auto operator<=>(const Gap&, const Gap&) = default;
};

std::string_view reason(GapKind kind); // a plain phrase

// What readers of the index's language may type in vain, by text.
std::vector<Gap> gaps(const Site& site, const Index& index);

} // namespace veilleur::search
