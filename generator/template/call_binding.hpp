#pragma once

#include "template/unit.hpp"

#include <string>
#include <vector>

namespace veilleur::templates {

// Finds the macro a call means, of the template itself or of one it imports, and gives each parameter its argument;
// what is no macro must be one of `functions`. What is wrong goes into unit.faults.
void bind_call(Unit& unit, Call& call, const std::vector<std::string>& functions);

} // namespace veilleur::templates
