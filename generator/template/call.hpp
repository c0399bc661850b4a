#pragma once

#include "template/expression.hpp"
#include "template/run.hpp"

namespace veilleur::templates {

// Calls of functions and macros, and super(). All throw RenderFault.
Value called_function(Run& run, const Call& call);

void print_macro(Run& run, const Call& call);     // right into the page
Value captured_macro(Run& run, const Call& call); // as safe HTML

void print_super(Run& run, std::size_t offset);
Value captured_super(Run& run, std::size_t offset);

} // namespace veilleur::templates
