#pragma once

#include "template/budget.hpp"
#include "template/value.hpp"

#include <string>

namespace veilleur::templates {

// Appends a value as JSON (RFC 8259); HTML becomes a string, names keep their order. Throws Fault once `budget` is
// spent.
void append_json(std::string& out, const Value& value, Budget& budget);

} // namespace veilleur::templates
