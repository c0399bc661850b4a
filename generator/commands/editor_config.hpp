#pragma once

#include "base/failure.hpp"
#include "commands/options.hpp"

namespace veilleur::commands {

// Writes what editors need into `options.output`: schemas/TYPE.json and admin/config.json. Files of an earlier run are
// replaced, others stay. Faults of the types are printed, and nothing is written then. Throws Failure (machine_failed)
// where a file cannot be written.
ExitCode editor_config(const Options& options);

} // namespace veilleur::commands
