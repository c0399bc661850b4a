#pragma once

#include "base/failure.hpp"
#include "commands/options.hpp"

namespace veilleur::commands {

// Makes a sheet of a draft, writes it below content/, and prints what was recognised, what was not and where it stands.
// Nothing that exists is overwritten. Throws Failure: wrong_call for a type that is not there, a title that makes no
// name and a file that is no text; machine_failed where a file cannot be read or written.
ExitCode import_draft(const Options& options);

} // namespace veilleur::commands
