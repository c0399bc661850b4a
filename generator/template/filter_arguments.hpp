#pragma once

#include "template/budget.hpp"
#include "template/value.hpp"

#include <cstdint>
#include <string>
#include <string_view>

// What filters ask of their values. All throw Fault, naming the filter, for a value of another kind.
namespace veilleur::templates {

std::string_view text_of(const Value& value, std::string_view filter);
std::int64_t integer_of(const Value& value, std::string_view filter);
const List& list_of(const Value& value, std::string_view filter);

// A value made by a filter, counted.
Value spent(std::string made, Budget& budget);
Value spent(List made, Budget& budget);

} // namespace veilleur::templates
