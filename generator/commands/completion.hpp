#pragma once

#include "commands/call_tree.hpp"

#include <string>

namespace veilleur::commands {

enum class Shell { bash, zsh };

// A script that teaches the shell the verbs and their options; where a value is awaited, it offers files.
std::string completion(const CallTree& tree, Shell shell);

} // namespace veilleur::commands
