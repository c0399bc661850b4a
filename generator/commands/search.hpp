#pragma once

#include "commands/options.hpp"
#include "model/site.hpp"
#include "search/index.hpp"

namespace veilleur::commands {

// The index that a build published into `options.output`. Throws Failure (machine_failed) where there is none, or where
// it is cut off, changed or of another version: it is never searched then.
search::Index published_index(const Options& options);

// Prints the answer to `options.search`, in the form it asks for.
void answer(const Options& options, const search::Index& index);

// Prints what readers may type and would not find.
void report_gaps(const Site& site, const search::Index& index);

} // namespace veilleur::commands
