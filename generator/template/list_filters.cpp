#include "base/unicode.hpp"
#include "template/filter.hpp"
#include "template/filter_arguments.hpp"
#include "template/functions.hpp"
#include "template/object.hpp"
#include "template/operators.hpp"

#include <algorithm>
#include <bit>
#include <limits>

namespace veilleur::templates {

namespace {

// The value of `key` in an element; none if it has no such name.
const Value& member(const Value& item, Key key, const Value& none) {
    const Value* value = item.object() ? item.object()->find(key) : nullptr;
    return value ? *value : none;
}

Value join_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const std::string_view separator = arguments[0] ? text_of(*arguments[0], "join") : "";
    std::string made;
    bool first = true;
    for (const Value& item : list_of(input, "join")) {
        const std::size_t before = made.size();
        if (!first) made += separator;
        first = false;
        append_text(made, item, "join");
        budget.spend_bytes(made.size() - before);
    }
    return made;
}

Value first_filter(const Value& input, FilterArguments, Budget&) {
    const List& list = list_of(input, "first");
    return list.empty() ? Value() : list.front();
}

Value last_filter(const Value& input, FilterArguments, Budget&) {
    const List& list = list_of(input, "last");
    return list.empty() ? Value() : list.back();
}

Value reverse_filter(const Value& input, FilterArguments, Budget& budget) {
    const List& list = list_of(input, "reverse");
    return spent(List(list.rbegin(), list.rend()), budget);
}

// What an element is sorted by: numbers before texts, texts without regard to case and accents first.
struct SortKey {
    double number = 0;
    std::string folded;
    std::string_view text;

    friend auto operator<=>(const SortKey&, const SortKey&) = default;
};

SortKey sort_key_of(const Value& value, Budget& budget) {
    switch (value.kind()) {
    case Value::Kind::integer:
    case Value::Kind::number:
        return {value.number(), {}, {}};
    case Value::Kind::text: {
        budget.spend_bytes(value.text().size());
        return {std::numeric_limits<double>::infinity(), folded(value.text()), value.text()};
    }
    default:
        throw Fault{"template-wrong-type", {"sort", "text", std::string(name_of(value.kind()))}, {}};
    }
}

Value sort_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const List& list = list_of(input, "sort");
    const Value none;
    std::vector<std::pair<SortKey, const Value*>> keyed;
    budget.spend_bytes(list.size() * sizeof keyed[0]);
    budget.spend_steps(list.size() * static_cast<std::size_t>(std::bit_width(list.size())));
    for (const Value& item : list) {
        const Value& by = arguments[0] ? member(item, Key(text_of(*arguments[0], "sort")), none) : item;
        keyed.emplace_back(sort_key_of(by, budget), &item);
    }
    std::ranges::stable_sort(keyed, {}, [](const auto& each) -> const SortKey& { return each.first; });
    List sorted;
    for (const auto& [key, item] : keyed)
        sorted.push_back(*item);
    return spent(std::move(sorted), budget);
}

Value batch_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const std::int64_t size = integer_of(*arguments[0], "batch");
    if (size < 1) throw Fault{"template-not-positive", {"batch"}, {}};
    List batches;
    List batch;
    for (const Value& item : list_of(input, "batch")) {
        batch.push_back(item);
        if (batch.size() == static_cast<std::size_t>(size)) batches.push_back(spent(std::exchange(batch, {}), budget));
    }
    if (!batch.empty()) batches.push_back(spent(std::move(batch), budget));
    return spent(std::move(batches), budget);
}

Value where_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const Key key(text_of(*arguments[0], "where"));
    const Value none;
    List found;
    for (const Value& item : list_of(input, "where"))
        if (member(item, key, none) == *arguments[1]) found.push_back(item);
    budget.spend_steps(input.list()->size());
    return spent(std::move(found), budget);
}

// [{key, items}], in the order in which the values of the key first come.
Value group_by_filter(const Value& input, FilterArguments arguments, Budget& budget) {
    const Key key(text_of(*arguments[0], "group_by"));
    const Value none;
    std::vector<std::pair<Value, List>> groups;
    for (const Value& item : list_of(input, "group_by")) {
        budget.spend_steps(groups.size() + 1);
        const Value& by = member(item, key, none);
        auto group = std::ranges::find(groups, by, [](const auto& each) -> const Value& { return each.first; });
        if (group == groups.end()) group = groups.insert(groups.end(), {by, {}});
        group->second.push_back(item);
    }
    List made;
    for (auto& [value, items] : groups)
        made.push_back(Object{{"key", value}, {"items", spent(std::move(items), budget)}});
    budget.spend_bytes(made.size() * sizeof(Object));
    return spent(std::move(made), budget);
}

constexpr std::string_view separator_parameter[] = {"separator"};
constexpr std::string_view key_parameter[] = {"key"};
constexpr std::string_view size_parameter[] = {"size"};
constexpr std::string_view where_parameters[] = {"key", "value"};

constexpr Filter list_table[] = {
    {"join", separator_parameter, 0, join_filter},
    {"first", {}, 0, first_filter},
    {"last", {}, 0, last_filter},
    {"reverse", {}, 0, reverse_filter},
    {"sort", key_parameter, 0, sort_filter},
    {"batch", size_parameter, 1, batch_filter},
    {"where", where_parameters, 2, where_filter},
    {"group_by", key_parameter, 1, group_by_filter},
};

} // namespace

std::span<const Filter> list_filters() {
    return list_table;
}

} // namespace veilleur::templates
