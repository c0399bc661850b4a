#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Numbers the works each page cites, in the order of first use (Vancouver style), then the sources of the front matter
// that the text does not cite. A source that is not in references.yml is a diagnostic at its line.
void number_citations(Site& site, unsigned jobs, Diagnostics& diagnostics);

// The numbered works of one page.
std::vector<Citation> citations_of(const Site& site, const Sheet& sheet);

} // namespace veilleur::link
