#pragma once

#include "base/diagnostic.hpp"
#include "base/messages.hpp"

#include <string>

namespace veilleur::serve {

// What is wrong, as the author reads it.
struct FaultList {
    bool has_errors = false;
    std::string counts; // "2 errors, 1 warning"; empty: nothing is wrong
    std::string html;   // of the list, to be put over a page; empty: nothing is wrong
};

// The list in `language`: worst first, a hundred at most. What identifies a person is masked.
FaultList fault_list(const Diagnostics& diagnostics, MessageLanguage language);

} // namespace veilleur::serve
