#pragma once

#include "template/run.hpp"
#include "template/unit.hpp"

namespace veilleur::templates {

// Print nodes into the page of `run`. All throw RenderFault.
void execute(Run& run, const Body& body);

// A whole template, what it extends included; `offset` is where the current one is left for it.
void execute_template(Run& run, const Unit& unit, std::size_t offset);

// The block at `level` of those that replace each other.
void print_override(Run& run, const std::vector<const Block*>& overrides, std::size_t level, std::size_t offset);

} // namespace veilleur::templates
