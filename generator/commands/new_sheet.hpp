#pragma once

#include "base/failure.hpp"
#include "commands/options.hpp"

namespace veilleur::commands {

// Writes the files of a new sheet below content/ and prints their paths and what to do next. Nothing that exists is
// overwritten. Throws Failure: wrong_call for a type that is not there or a title that makes no name, machine_failed
// where a file cannot be written.
ExitCode new_sheet(const Options& options);

} // namespace veilleur::commands
