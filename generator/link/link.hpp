#pragma once

#include "base/diagnostic.hpp"
#include "link/terms.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Everything that `site` joins. `sheets` are loaded and parsed, in the order of their paths.
struct Parts {
    Project project;
    std::vector<Sheet> sheets;
    TermIndex terms;
    History history;
    Date today;
    unsigned jobs = 1; // threads; the site does not depend on it
};

// The linked site: pairs, URLs, relations with their inverses, mentions, citations, terms, questions, freshness. What
// cannot be resolved is a diagnostic at its line, with the nearest match; the site is whole nevertheless, so that
// checks can go on and every fault shows in one run. Sheets that are not published are left out.
Site site(Parts parts, Diagnostics& diagnostics);

} // namespace veilleur::link
