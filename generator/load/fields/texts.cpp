#include "load/fields/field_kinds.hpp"

#include "base/text.hpp"

namespace veilleur::load {

namespace {

// `- Titre : sous-titre` reads as a mapping with one key: what was meant is a text.
bool reads_as_text(const Value& value) {
    return value.members().size() == 1 && value.members().front().value.is_scalar();
}

std::string written(const Member& member) {
    return member.key + ": " + std::string(member.value.text());
}

bool is_text(std::string_view name, Value& value, const FieldScope& scope) {
    if (value.is_scalar()) {
        value.data = std::string(trimmed(value.text()));
        if (!value.text().empty()) return true;
        scope.fault("field-empty", value.position, {std::string(name)});
        return false;
    }
    if (value.is_null())
        scope.fault("field-empty", value.position, {std::string(name)});
    else if (reads_as_text(value))
        scope.fault("yaml-colon-in-text", value.position, {written(value.members().front())});
    else
        scope.fault("field-not-text", value.position, {std::string(name)});
    return false;
}

} // namespace

bool is_line(std::string_view name, Value& value, const FieldScope& scope) {
    if (!is_text(name, value, scope)) return false;
    if (value.text().find('\n') == std::string_view::npos) return true;
    scope.fault("field-line-break", value.position, {std::string(name)});
    return false;
}

bool check_items(std::string_view name, Value& value, const FieldScope& scope,
                 bool (*check)(const Field&, Value&, const FieldScope&), const Field& field) {
    if (!value.is_sequence()) {
        scope.fault("field-not-list", value.position, {std::string(name)});
        return false;
    }
    std::erase_if(value.items(), [&](Value& item) { return !check(field, item, scope); });
    return !value.items().empty();
}

bool check_text(const Field& field, Value& value, const FieldScope& scope) {
    return is_line(field.name, value, scope);
}

bool check_markdown(const Field& field, Value& value, const FieldScope& scope) {
    return is_text(field.name, value, scope);
}

bool check_list(const Field& field, Value& value, const FieldScope& scope) {
    return check_items(field.name, value, scope, check_text, field);
}

} // namespace veilleur::load
