#pragma once

#include "template/expression.hpp"
#include "template/run.hpp"

namespace veilleur::templates {

// The value of an expression: `scratch`, or something that lives at least as long as `scratch` is not changed.
// Throws RenderFault.
const Value& evaluate(Run& run, const Expression& expression, Value& scratch);

// The same, but null for a name, key or element that is not there.
const Value* evaluate_if_defined(Run& run, const Expression& expression, Value& scratch);

} // namespace veilleur::templates
