#pragma once

#include <string>
#include <string_view>

namespace veilleur::spelling {

// Markdown with everything that is no prose of its language turned into spaces, byte for byte, so that places stay:
// code, addresses, ids, citations, inclusions, links to sheets, passages in another language, escapes.
std::string prose_of(std::string_view markdown);

} // namespace veilleur::spelling
