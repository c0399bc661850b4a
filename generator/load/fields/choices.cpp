#include "load/fields/field_kinds.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

std::vector<std::string> ids_of(const Field& field) {
    std::vector<std::string> ids;
    for (const Choice& choice : field.choices)
        ids.push_back(choice.id);
    return ids;
}

// People write the label they see on the page instead of the id.
std::string meant(const Field& field, std::string_view typed) {
    const std::string near = nearest(typed, ids_of(field));
    if (!near.empty()) return near;
    for (const Choice& choice : field.choices)
        for (const std::string& label : choice.label.values)
            if (!nearest(typed, {&label, 1}).empty()) return choice.id;
    return {};
}

} // namespace

bool check_date(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (parse_date(value.text())) return true;
    scope.fault("field-not-date", value.position, {field.name, std::string(value.text())});
    return false;
}

bool check_boolean(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    if (value.text() == "true" || value.text() == "false") return true;
    const std::string typed = ascii_lower(value.text());
    const auto is_one_of = [&](std::initializer_list<std::string_view> words) {
        return std::ranges::count(words, typed) > 0;
    };
    std::string suggestion;
    if (is_one_of({"yes", "oui", "ja", "on", "vrai", "waar", "true", "1"})) suggestion = "true";
    if (is_one_of({"no", "non", "nee", "off", "faux", "onwaar", "false", "0"})) suggestion = "false";
    scope.fault("field-not-boolean", value.position, {field.name, std::string(value.text())}, suggestion);
    return false;
}

bool check_choice(const Field& field, Value& value, const FieldScope& scope) {
    if (!is_line(field.name, value, scope)) return false;
    const std::vector<std::string> ids = ids_of(field);
    if (std::ranges::count(ids, value.text()) > 0) return true;
    scope.fault("field-not-a-choice", value.position, {field.name, std::string(value.text()), joined(ids, ", ")},
                meant(field, value.text()));
    return false;
}

bool check_choices(const Field& field, Value& value, const FieldScope& scope) {
    if (!check_items(field.name, value, scope, check_choice, field)) return false;
    std::vector<std::string> seen;
    std::erase_if(value.items(), [&](const Value& item) {
        const bool again = std::ranges::count(seen, item.text()) > 0;
        if (again) scope.fault("field-item-twice", item.position, {field.name, std::string(item.text())});
        seen.emplace_back(item.text());
        return again;
    });
    return true;
}

} // namespace veilleur::load
