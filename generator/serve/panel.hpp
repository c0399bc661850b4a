#pragma once

#include "base/messages.hpp"
#include "serve/fault_list.hpp"

#include <string>

namespace veilleur::serve {

// The list as it lies over a page: open for errors, a line that opens it for warnings alone, nothing for an empty list.
std::string panel(const FaultList& faults, MessageLanguage language);

// A page with the list and nothing else, for as long as there is no site.
std::string fault_page(const FaultList& faults, MessageLanguage language);

} // namespace veilleur::serve
