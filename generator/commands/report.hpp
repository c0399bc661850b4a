#pragma once

#include "base/diagnostic.hpp"
#include "commands/options.hpp"
#include "model/history.hpp"

#include <string_view>

namespace veilleur::commands {

// Prints what was found, all at once and worst first: `check` to standard output, `build` to standard error. Returns
// true if the site may be published: no errors and, where --strict says so, no warnings.
bool report(const Diagnostics& diagnostics, const Options& options);

// Adds one diagnostic where the repository cannot tell dates, so that pages show none.
void tell_missing_history(const History& history, Diagnostics& diagnostics);

// A line about what was done, on standard error: with --verbose, or when a person watches a terminal.
void progress(const Options& options, std::string_view line);

} // namespace veilleur::commands
