#include "load/fields/field_kinds.hpp"

#include "base/unicode.hpp"
#include "load/field_declarations.hpp"

#include <map>

namespace veilleur::load {

namespace {

const Field& id_field() {
    static const Field field = plain_field("id", FieldKind::text);
    return field;
}

std::vector<const Field*> fields_of(const Field& group) {
    std::vector<const Field*> fields;
    const bool many = group.many || group.kind == FieldKind::steps;
    if (many) fields.push_back(&id_field());
    for (const Field& field : group.fields)
        if (!many || field.name != "id") fields.push_back(&field);
    return fields;
}

bool check_one(const Field& field, Value& value, const FieldScope& scope) {
    if (!value.is_mapping()) {
        scope.fault("field-not-group", value.position, {field.name});
        return false;
    }
    check_fields(fields_of(field), value, scope);
    return true;
}

bool has_good_id(const Field& field, const Value& item, const FieldScope& scope) {
    const Value* id = item.find("id");
    if (!id) {
        scope.fault("field-item-without-id", item.position, {field.name});
        return false;
    }
    if (is_kebab(id->text())) return true;
    scope.fault("field-id-not-kebab", id->position, {std::string(id->text())}, slug(id->text()));
    return false;
}

} // namespace

bool check_group(const Field& field, Value& value, const FieldScope& scope) {
    if (!field.many && field.kind != FieldKind::steps) return check_one(field, value, scope);
    if (!check_items(field.name, value, scope, check_one, field)) return false;
    std::map<std::string, std::uint32_t, std::less<>> lines;
    std::erase_if(value.items(), [&](const Value& item) {
        if (!has_good_id(field, item, scope)) return true;
        const Value& id = *item.find("id");
        const auto [earlier, is_new] = lines.emplace(id.text(), id.position.line);
        if (!is_new)
            scope.fault("field-id-twice", id.position, {std::string(id.text()), std::to_string(earlier->second)});
        return !is_new;
    });
    return !value.items().empty();
}

} // namespace veilleur::load
