#pragma once

#include "base/failure.hpp"
#include "commands/pipeline.hpp"

namespace veilleur::commands {

// Writes into each translation of `options.files` what it was translated from: the passages of its original as they
// stand now. Says what was done, one line per file. Nothing is written
// unless every file can be: a file with errors, or whose original has some, is reported and ends in content_has_errors.
// Throws Failure (wrong_call) for a file that is no translation of the site, or is written in a way that cannot be
// added to.
ExitCode accept_translation(const Options& options, const Pipeline& pipeline);

} // namespace veilleur::commands
