#pragma once

#include "base/date.hpp"

#include <string>

namespace veilleur::commands {

// The day that freshness is judged by: `given` (--today) if it is not empty, else SOURCE_DATE_EPOCH, else the clock, in
// UTC. Nothing else reads the clock. Throws Failure (wrong_call) for a date that is none.
Date today(const std::string& given);

} // namespace veilleur::commands
