#pragma once

#include "template/value.hpp"

#include <string>

namespace veilleur::templates {

// Appends "true", "false" or the digits of a bool, integer or number, the same in every locale.
void append_number(std::string& out, const Value& value);

} // namespace veilleur::templates
