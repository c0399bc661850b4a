#pragma once

#include "commands/call_tree.hpp"

#include <string>
#include <string_view>

namespace veilleur::commands {

// The manual page veilleur(1) in the man(7) language, made from what the command line declares.
std::string manual(const CallTree& tree, std::string_view version);

} // namespace veilleur::commands
