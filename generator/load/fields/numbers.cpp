#include "load/fields/field_kinds.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace veilleur::load {

namespace {

constexpr unsigned long most_minutes = 100'000;
constexpr unsigned long most_months = 1'200;
constexpr unsigned long most_people = 1'000'000;

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

// `007` is refused: it is a code rather than a number.
std::optional<unsigned long> whole(std::string_view text) {
    if (!all_digits(text) || text.size() > 9 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    unsigned long number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool is_decimal(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view before = text.substr(0, point);
    const bool rest = point == std::string_view::npos || (all_digits(text.substr(point + 1)) && text.size() <= 18);
    return whole(before).has_value() && rest;
}

std::optional<unsigned long> bounded(std::string_view name, Value& value, const FieldScope& scope, unsigned long most) {
    if (!is_line(name, value, scope)) return std::nullopt;
    const auto number = whole(value.text());
    if (number && *number <= most) return number;
    const std::vector<std::string> arguments{std::string(name), std::string(value.text()), std::to_string(most)};
    scope.fault(number ? "field-number-too-large" : "field-not-whole-number", value.position, arguments);
    return std::nullopt;
}

bool check_ends(const Field& field, Value& value, const FieldScope& scope, unsigned long most) {
    std::optional<unsigned long> least, greatest;
    bool good = true;
    for (Member& member : value.members()) {
        if (member.key != "min" && member.key != "max") {
            const std::vector<std::string> known{"min", "max"};
            scope.fault("field-unknown", member.key_position, {member.key, "min, max"}, nearest(member.key, known));
            good = false;
            continue;
        }
        const auto number = bounded(field.name + "." + member.key, member.value, scope, most);
        (member.key == "min" ? least : greatest) = number;
        good = good && number;
    }
    if (good && least && greatest && *least > *greatest) {
        scope.fault("field-range-reversed", value.position,
                    {field.name, std::to_string(*least), std::to_string(*greatest)});
        good = false;
    }
    return good;
}

// `20-30`, with a hyphen or a dash, means { min: 20, max: 30 }.
void open_span(Value& value) {
    for (const std::string_view dash : {"-", "–"}) {
        const std::size_t at = value.text().find(dash);
        if (at == std::string_view::npos) continue;
        const std::string least(trimmed(value.text().substr(0, at)));
        const std::string greatest(trimmed(value.text().substr(at + dash.size())));
        if (!whole(least) || !whole(greatest)) return;
        const Position position = value.position;
        value.data = Value::Mapping{{"min", position, {least, position}}, {"max", position, {greatest, position}}};
        return;
    }
}

} // namespace

bool check_number(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (is_decimal(value.text())) return true;
    scope.fault("field-not-number", value.position, {field.name, std::string(value.text())});
    return false;
}

bool check_range(const Field& field, Value& value, const FieldScope& scope) {
    if (value.is_mapping()) return check_ends(field, value, scope, most_people);
    scope.fault("field-not-range", value.position, {field.name});
    return false;
}

bool check_minutes(const Field& field, Value& value, const FieldScope& scope) {
    if (value.is_scalar()) open_span(value);
    if (value.is_mapping()) return check_ends(field, value, scope, most_minutes);
    if (value.is_sequence()) {
        scope.fault("field-not-minutes", value.position, {field.name});
        return false;
    }
    if (!is_line(field.name, value, scope)) return false;
    if (!whole(value.text())) {
        scope.fault("field-not-minutes", value.position, {field.name});
        return false;
    }
    return bounded(field.name, value, scope, most_minutes).has_value();
}

bool check_months(const Field& field, Value& value, const FieldScope& scope) {
    return bounded(field.name, value, scope, most_months).has_value();
}

} // namespace veilleur::load
