#pragma once

#include "template/budget.hpp"
#include "template/value.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::templates {

// The values after the name of a filter, in the order of its parameters; null where one is left out.
using FilterArguments = std::span<const Value* const>;

enum class Undefined { is_a_fault, is_passed_as_none };

struct Filter {
    std::string_view name;
    std::span<const std::string_view> parameters;
    std::size_t required; // how many of the parameters must be given
    Value (*apply)(const Value& input, FilterArguments arguments, Budget& budget); // throws Fault
    Undefined undefined = Undefined::is_a_fault;
};

// One table per kind of filter, each in its own file.
std::span<const Filter> text_filters();
std::span<const Filter> list_filters();
std::span<const Filter> general_filters();

const Filter* find_filter(std::string_view name); // null if there is none
std::vector<std::string> filter_names();

} // namespace veilleur::templates
