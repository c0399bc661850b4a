#pragma once

#include "template/budget.hpp"
#include "template/expression.hpp"

namespace veilleur::templates {

// The value of `left operation right`, but for `and` and `or`. Throws Fault.
Value apply(BinaryOperator operation, const Value& left, const Value& right, Budget& budget);
Value apply(UnaryOperator operation, const Value& operand); // throws Fault

// The text `~` and `join` make of a value: numbers in digits, nothing for none. Throws Fault for what has no text.
void append_text(std::string& out, const Value& value, std::string_view asked_by);

} // namespace veilleur::templates
