#pragma once

#include <string>
#include <string_view>

namespace veilleur::commands {

// `text` as one line that a terminal shows and does not obey: controls (line ends, escape sequences, C1) become spaces,
// bidirectional controls go, and what is not well-formed UTF-8 becomes U+FFFD. Arguments of diagnostics come from
// content.
std::string clean_text(std::string_view text);

} // namespace veilleur::commands
