#pragma once

#include "base/failure.hpp"
#include "commands/pipeline.hpp"

namespace veilleur::commands {

// Answers from the index that a build published into `options.output` or, where none is named, from the sources as they
// are now. Throws Failure (machine_failed) where there is no such index, or where it is cut off, changed or of another
// version: it is never searched then.
ExitCode search(const Options& options, const Pipeline& pipeline);

} // namespace veilleur::commands
