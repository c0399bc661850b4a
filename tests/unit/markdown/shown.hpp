#pragma once

#include "base/diagnostic.hpp"
#include "markdown/markdown.hpp"

#include <string>
#include <string_view>

namespace veilleur::markdown {

// The HTML of a document with its slots as ⟦link methods/gease#steps⟧, and with spaces that cannot be seen as ⍽
// (no-break) and ⎵ (narrow no-break).
std::string shown(const Document& document);

// One line per diagnostic: `! 3:1 markdown-note: message in English`.
std::string shown(const Diagnostics& diagnostics);

// The document and the diagnostics of a body in French (or what `context` says), as above.
std::string parsed(std::string_view text, const Context& context = {});

} // namespace veilleur::markdown
