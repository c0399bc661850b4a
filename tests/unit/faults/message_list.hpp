#pragma once

#include "model/language.hpp"

#include <string>

namespace veilleur::test {

// The list of everything the program says of content and themes, as Markdown: each code with its severity and what
// causes it, from its case in tests/faults/, or else the bare message.
std::string message_list(Language language);

// Where it is kept: "docs/messages.fr.md"
std::string message_list_path(Language language);

} // namespace veilleur::test
