#pragma once

#include "base/diagnostic.hpp"
#include "base/messages.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace veilleur::commands {

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
};

Counts counts_of(std::span<const Diagnostic> diagnostics);

// "3 errors, 1 warning"; what there is none of is left out.
std::string worded(Counts counts, MessageLanguage language);

} // namespace veilleur::commands
