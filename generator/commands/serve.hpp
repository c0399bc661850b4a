#pragma once

#include "base/failure.hpp"
#include "commands/options.hpp"
#include "serve/workshop.hpp"

namespace veilleur::commands {

// Shows what `workshop` makes until the program is asked to end; one line per refresh goes to the standard error.
// Throws as serve::serve does.
ExitCode serve(serve::Workshop& workshop, const Options& options);

} // namespace veilleur::commands
