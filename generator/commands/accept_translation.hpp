#pragma once

#include "base/diagnostic.hpp"
#include "base/failure.hpp"
#include "base/source_tree.hpp"
#include "commands/options.hpp"
#include "model/site.hpp"

namespace veilleur::commands {

// Writes into each translation of `options.files` what it was translated from: the passages of its original as they
// stand now. `site` was read with load::Originals::all. Says what was done, one line per file. Nothing is written
// unless every file can be: a file with errors, or whose original has some, is reported and ends in content_has_errors.
// Throws Failure (wrong_call) for a file that is no translation of the site, or is written in a way that cannot be
// added to.
ExitCode accept_translations(const Site& site, const SourceTree& tree, const Diagnostics& diagnostics,
                             const Options& options);

} // namespace veilleur::commands
