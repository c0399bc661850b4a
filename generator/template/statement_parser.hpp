#pragma once

#include "template/symbol.hpp"
#include "template/unit.hpp"

namespace veilleur::templates {

// Reads the source of `unit` into its nodes, blocks, macros and imports. What is wrong goes into unit.faults; reading
// stops at the first fault of syntax.
void parse(Unit& unit, SymbolTable& symbols);

} // namespace veilleur::templates
