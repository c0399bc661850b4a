#pragma once

#include "base/diagnostic.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <set>
#include <vector>

namespace veilleur::load {

// Says which required fields are missing: translatable ones in each file, the others where no file of the pair has
// them. `sheets` are sorted by path, so that the files of a pair stand together; of `unread`, a file could not be read.
// On `jobs` threads.
void check_required(const std::vector<Sheet>& sheets, const std::set<SheetId>& unread, const Project& project,
                    unsigned jobs, Diagnostics& diagnostics);

// True for what `check_fields` leaves of a required field without a value: an empty text, reported by `check_required`.
bool is_to_fill_in(const Value& value);

// Takes out the members that `check_fields` refused, and those to fill in; until then they stand there, so that nobody
// misses them.
void forget_refused(Value& mapping);

} // namespace veilleur::load
