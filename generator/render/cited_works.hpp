#pragma once

#include "model/site.hpp"
#include "template/value.hpp"

namespace veilleur::render {

// The works that the sheet names as its `sources`, each as a reader may cite it: `html` (Vancouver), `bibtex`, `ris`,
// `csl` (JSON), and what catalogues ask for: `title`, `authors`, `year`, `publisher`, `url`, `lang`.
templates::List cited_works(const Site& site, const Entry& entry, Language language);

} // namespace veilleur::render
