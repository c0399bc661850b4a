#pragma once

#include "base/failure.hpp"
#include "commands/pipeline.hpp"

namespace veilleur::commands {

// Tells everything that is wrong with the content and, where a base is named, the addresses that would go; nothing is
// built. Throws Failure as open_source and open_base do.
ExitCode check(const Options& options, const Pipeline& pipeline);

} // namespace veilleur::commands
