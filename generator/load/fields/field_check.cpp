#include "load/fields/field_check.hpp"

#include "base/text.hpp"
#include "load/fields/field_kinds.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

using Check = bool (*)(const Field&, Value&, const FieldScope&);

Check check_of(FieldKind kind) {
    switch (kind) {
    case FieldKind::text:
        return check_text;
    case FieldKind::markdown:
        return check_markdown;
    case FieldKind::list:
        return check_list;
    case FieldKind::number:
        return check_number;
    case FieldKind::range:
        return check_range;
    case FieldKind::minutes:
        return check_minutes;
    case FieldKind::date:
        return check_date;
    case FieldKind::months:
        return check_months;
    case FieldKind::boolean:
        return check_boolean;
    case FieldKind::choice:
        return check_choice;
    case FieldKind::choices:
        return check_choices;
    case FieldKind::url:
        return check_url;
    case FieldKind::email:
        return check_email;
    case FieldKind::phone:
        return check_phone;
    case FieldKind::image:
        return check_image;
    case FieldKind::sheet:
        return check_sheet_id;
    case FieldKind::sheets:
        return check_sheet_ids;
    case FieldKind::steps:
    case FieldKind::group:
        return check_group;
    case FieldKind::table:
        return check_table;
    }
    return check_text;
}

bool is_empty(const Value& value) {
    return value.is_null() || (value.is_scalar() && trimmed(value.text()).empty()) ||
           (value.is_sequence() && value.items().empty()) || (value.is_mapping() && value.members().empty());
}

std::vector<std::string> names_of(const std::vector<const Field*>& fields) {
    std::vector<std::string> names;
    for (const Field* field : fields)
        names.push_back(field->name);
    return names;
}

// False if the member goes. A wrong value stays as null: it is wrong, but not missing. A required one without a value
// stays as an empty text: whether it is to be filled in, the other file of the pair decides (see required_fields.hpp).
bool check_member(const std::vector<const Field*>& fields, Member& member, const FieldScope& scope) {
    const auto field = std::ranges::find(fields, member.key, [](const Field* each) { return each->name; });
    if (field == fields.end()) {
        const std::vector<std::string> names = names_of(fields);
        scope.fault("field-unknown", member.key_position, {member.key, joined(names, ", ")},
                    nearest(member.key, names));
        return false;
    }
    if (is_empty(member.value) && (*field)->required) {
        member.value.data = std::string();
        return true;
    }
    if (is_empty(member.value)) {
        scope.fault("field-empty", member.key_position, {member.key});
        return false;
    }
    if (!check_field(**field, member.value, scope)) member.value.data = std::monostate();
    return true;
}

} // namespace

bool check_field(const Field& field, Value& value, const FieldScope& scope) {
    return check_of(field.kind)(field, value, scope);
}

void check_fields(const std::vector<const Field*>& fields, Value& mapping, const FieldScope& scope) {
    std::erase_if(mapping.members(), [&](Member& member) { return !check_member(fields, member, scope); });
}

} // namespace veilleur::load
