#pragma once

#include "base/diagnostic.hpp"
#include "commands/options.hpp"
#include "model/changes.hpp"

namespace veilleur::commands {

// Prints what a proposal changes, and what is wrong with it, worst first, as Markdown on standard output: in Dutch or,
// for any other language of the call, in French. What identifies a person is masked. At most 450 kB, because forges
// refuse more.
void print_changes(const Changes& changes, const Diagnostics& diagnostics, const Options& options);

} // namespace veilleur::commands
