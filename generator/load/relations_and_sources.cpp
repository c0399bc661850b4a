#include "load/common_fields.hpp"

#include "base/text.hpp"
#include "load/field_declarations.hpp"
#include "load/fields/field_kinds.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::size_t digest_digits = 16;

std::vector<std::string> names_of(const std::vector<RelationKind>& relations) {
    std::vector<std::string> names;
    for (const RelationKind& relation : relations)
        names.push_back(relation.name);
    return names;
}

bool check_relation(Member& member, const std::vector<std::string>& names, const FieldScope& scope) {
    if (std::ranges::count(names, member.key) == 0) {
        scope.fault("relation-unknown", member.key_position, {member.key, joined(names, ", ")},
                    nearest(member.key, names));
        return false;
    }
    if (member.value.is_null()) {
        scope.fault("field-empty", member.key_position, {member.key});
        return false;
    }
    const Field field = plain_field(member.key, FieldKind::sheets);
    return check_field(field, member.value, scope);
}

std::vector<Field> declare_source() {
    std::vector<Field> fields;
    for (const char* name : {"work", "section", "page", "row", "slide", "table", "figure", "annex"})
        fields.push_back(plain_field(name, FieldKind::text));
    return fields;
}

Field source_field() {
    Field field = plain_field("sources", FieldKind::group);
    field.fields = declare_source();
    return field;
}

bool check_source(const Field& field, Value& source, const FieldScope& scope) {
    if (!check_group(field, source, scope)) return false;
    if (source.find("work")) return true;
    scope.fault("source-without-work", source.position);
    return false;
}

bool is_digest(std::string_view text) {
    return text.size() == digest_digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

bool check_relations(Value& value, const ContentType& type, const FieldScope& scope) {
    if (!value.is_mapping()) {
        scope.fault("relations-shape", value.position);
        return false;
    }
    const std::vector<std::string> names = names_of(type.relations);
    std::erase_if(value.members(), [&](Member& member) { return !check_relation(member, names, scope); });
    return !value.members().empty();
}

bool check_sources(Value& value, const FieldScope& scope) {
    static const Field field = source_field();
    return check_items(field.name, value, scope, check_source, field);
}

bool check_translated_from(Value& value, const FieldScope& scope) {
    const Value* version = value.find("v");
    const bool good =
        version && version->text() == "1" && std::ranges::all_of(value.members(), [](const Member& member) {
            return member.key == "v" || is_digest(member.value.text());
        });
    if (!good) scope.fault("translated-from-shape", value.position);
    return good;
}

} // namespace veilleur::load
