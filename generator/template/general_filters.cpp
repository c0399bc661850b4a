#include "base/utf8.hpp"
#include "template/filter.hpp"
#include "template/filter_arguments.hpp"
#include "template/functions.hpp"
#include "template/object.hpp"
#include "template/to_json.hpp"

#include <algorithm>

namespace veilleur::templates {

namespace {

[[noreturn]] void neither_text_nor_list(std::string_view filter, const Value& value) {
    throw Fault{"template-wrong-type", {std::string(filter), "text, list", std::string(name_of(value.kind()))}, {}};
}

Value length_filter(const Value& input, FilterArguments, Budget& budget) {
    if (input.list()) return input.list()->size();
    if (input.object()) return input.object()->entries().size();
    if (input.kind() != Value::Kind::text) neither_text_nor_list("length", input);
    budget.spend_steps(input.text().size() / 16);
    return code_points(input.text());
}

Value default_filter(const Value& input, FilterArguments arguments, Budget&) {
    return input.is_none() ? *arguments[0] : input;
}

// From `first` up to, not including, `end`; negative ones count from the end.
struct Range {
    std::size_t first, end;
};

std::size_t clamped(std::int64_t place, std::size_t size) {
    const auto length = static_cast<std::int64_t>(size);
    return static_cast<std::size_t>(std::clamp<std::int64_t>(place < 0 ? place + length : place, 0, length));
}

Range range(FilterArguments arguments, std::size_t size) {
    const std::size_t first = clamped(integer_of(*arguments[0], "slice"), size);
    const std::size_t end = arguments[1] ? clamped(integer_of(*arguments[1], "slice"), size) : size;
    return {first, std::max(first, end)};
}

Value slice_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    if (const List* list = input.list()) {
        const auto [first, end] = range(arguments, list->size());
        const auto at = [&](std::size_t place) { return list->begin() + static_cast<std::ptrdiff_t>(place); };
        return spent(List(at(first), at(end)), budget);
    }
    if (input.kind() != Value::Kind::text) neither_text_nor_list("slice", input);
    const std::string_view text = input.text();
    budget.spend_steps(text.size() / 16);
    const auto [first, end] = range(arguments, code_points(text));
    std::size_t begin = 0;
    for (std::size_t count = 0; count < first; ++count)
        next_code_point(text, begin);
    std::size_t stop = begin;
    for (std::size_t count = first; count < end; ++count)
        next_code_point(text, stop);
    return spent(std::string(text.substr(begin, stop - begin)), budget);
}

Value json_filter(const Value& input, FilterArguments, Budget& budget) {
    std::string text;
    append_json(text, input, budget);
    return Json{std::move(text)};
}

constexpr std::string_view value_parameter[] = {"value"};
constexpr std::string_view slice_parameters[] = {"first", "end"};

constexpr Filter general_table[] = {
    {"length", {}, 0, length_filter},
    {"default", value_parameter, 1, default_filter, Undefined::is_passed_as_none},
    {"slice", slice_parameters, 1, slice_filter},
    {"json", {}, 0, json_filter},
};

} // namespace

std::span<const Filter> general_filters() {
    return general_table;
}

} // namespace veilleur::templates
