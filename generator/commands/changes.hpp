#pragma once

#include "base/failure.hpp"
#include "commands/pipeline.hpp"
#include "model/changes.hpp"

namespace veilleur::commands {

// What `site` changes of the tree that it is compared with. What is wrong with that tree is not this proposal's fault.
// Throws Failure as open_base does.
Changes changes_of(const Site& site, const Options& options, const Pipeline& pipeline, const Diagnostics& diagnostics);

// Tells what the source changes of its base. Throws Failure as open_source and open_base do.
ExitCode changes(const Options& options, const Pipeline& pipeline);

// Prints what a proposal changes, and what is wrong with it, worst first, as Markdown on standard output: in Dutch or,
// for any other language of the call, in French. What identifies a person is masked. At most 450 kB, because forges
// refuse more.
void print_changes(const Changes& changes, const Diagnostics& diagnostics, const Options& options);

} // namespace veilleur::commands
