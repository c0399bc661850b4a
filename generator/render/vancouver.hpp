#pragma once

#include "base/safe_html.hpp"
#include "model/language.hpp"
#include "model/project.hpp"

namespace veilleur::render {

// A work as an entry of a reference list in Vancouver style (ICMJE Recommendations; NLM, Citing Medicine), with its URL
// or DOI as a link. The words around it ("available from") follow `language`.
SafeHtml vancouver(const Work& work, Language language);

} // namespace veilleur::render
