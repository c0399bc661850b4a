#include "load/common_fields.hpp"

#include "base/text.hpp"
#include "model/common_fields.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::string_view own_shapes[] = {"relations", "sources", "translated_from"};

bool has_own_shape(std::string_view name) {
    return std::ranges::count(own_shapes, name) > 0;
}

bool is_nothing(const Value& value) {
    return value.is_null() || (value.is_mapping() && value.members().empty()) ||
           (value.is_sequence() && value.items().empty());
}

bool check_own_shape(Member& member, const ContentType& type, const FieldScope& scope) {
    if (is_nothing(member.value)) {
        scope.fault("field-empty", member.key_position, {member.key});
        return false;
    }
    if (member.key == "relations") return check_relations(member.value, type, scope);
    if (member.key == "sources") return check_sources(member.value, scope);
    return check_translated_from(member.value, scope);
}

} // namespace

void check_front_matter(Value& fields, const ContentType& type, const FieldScope& scope) {
    std::vector<const Field*> known;
    for (const Field& field : common_fields())
        known.push_back(&field);
    for (const Field& field : type.fields)
        known.push_back(&field);

    // Fields with a shape of their own wait aside, and come back at the end of the mapping.
    Value::Mapping aside;
    std::erase_if(fields.members(), [&](Member& member) {
        if (!has_own_shape(member.key)) return false;
        aside.push_back(std::move(member));
        return true;
    });
    check_fields(known, fields, scope);
    check_meaning(fields, scope);
    for (Member& member : aside)
        if (check_own_shape(member, type, scope)) fields.members().push_back(std::move(member));
}

} // namespace veilleur::load
