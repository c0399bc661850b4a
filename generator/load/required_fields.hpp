#pragma once

#include "base/diagnostic.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <set>
#include <vector>

namespace veilleur::load {

// Says which required fields are missing: translatable ones in each file, the others where no file of the pair has
// them. `sheets` are sorted by path, so that the files of a pair stand together; of `unread`, a file could not be read.
void check_required(const std::vector<Sheet>& sheets, const std::set<SheetId>& unread, const Project& project,
                    Diagnostics& diagnostics);

// Takes out the members that `check_fields` refused; until then they stand there as null, so that nobody misses them.
void forget_refused(Value& mapping);

} // namespace veilleur::load
