#include "load/common_fields.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"
#include "load/fields/field_kinds.hpp"
#include "model/common_fields.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

// The value of a field that is there and of the right kind: a wrong one has been reported, and is null by now.
Value* sound(Value& fields, std::string_view name) {
    Value* value = fields.find(name);
    return value && !value->is_null() ? value : nullptr;
}

void check_summary(Value& fields, const FieldScope& scope) {
    const Value* summary = sound(fields, "summary");
    if (!summary) return;
    const std::size_t length = code_points(summary->text());
    if (length > longest_summary)
        scope.fault("field-too-long", summary->position,
                    {"summary", std::to_string(length), std::to_string(longest_summary)});
}

void check_slug(Value& fields, const FieldScope& scope) {
    const Value* part = sound(fields, "slug");
    if (!part || is_kebab(part->text())) return;
    scope.fault("slug-not-kebab", part->position, {std::string(part->text())}, slug(part->text()));
    std::erase_if(fields.members(), [](const Member& member) { return member.key == "slug"; });
}

// A former path of the site; nothing that the host's rules would read as a pattern, nothing outside of the site.
bool is_path(std::string_view text) {
    return text.starts_with('/') && text.find("..") == std::string_view::npos &&
           text.find("//") == std::string_view::npos &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/%") ==
               std::string_view::npos;
}

bool is_reserved_path(std::string_view text) {
    const auto is_below = [&](std::string_view folder) {
        return text.starts_with(folder) && (text.size() == folder.size() || text[folder.size()] == '/');
    };
    return text == "/" || is_below("/admin") || is_below("/.well-known") || is_below("/_headers") ||
           is_below("/_redirects") || is_below("/sw.js");
}

void check_aliases(Value& fields, const FieldScope& scope) {
    Value* aliases = sound(fields, "aliases");
    if (!aliases) return;
    std::erase_if(aliases->items(), [&](const Value& alias) {
        const std::string text(alias.text());
        if (is_reserved_path(text))
            scope.fault("alias-reserved", alias.position, {text});
        else if (!is_kebab(text) && !is_path(text))
            scope.fault("alias-not-path", alias.position, {text});
        else
            return false;
        return true;
    });
}

template <typename Items> std::vector<std::string> ids_of(const Items& items) {
    std::vector<std::string> ids;
    for (const auto& item : items)
        ids.push_back(item.id);
    return ids;
}

void check_topics(Value& fields, const FieldScope& scope) {
    Value* topics = sound(fields, "topics");
    if (!topics) return;
    std::vector<std::string> seen;
    std::erase_if(topics->items(), [&](const Value& item) {
        const std::string id(item.text());
        const bool again = std::ranges::count(seen, id) > 0;
        seen.push_back(id);
        if (again) scope.fault("field-item-twice", item.position, {"topics", id});
        if (scope.project.topic(id)) return again;
        const std::vector<std::string> known = ids_of(scope.project.topics);
        scope.fault("topic-unknown", item.position, {id, joined(known, ", ")}, nearest(id, known));
        return true;
    });
}

void check_territory(Value& fields, const FieldScope& scope) {
    const Value* territory = sound(fields, "territory");
    if (!territory || scope.project.territory(territory->text())) return;
    const std::string id(territory->text());
    scope.fault("territory-unknown", territory->position, {id}, nearest(id, ids_of(scope.project.territories)));
    std::erase_if(fields.members(), [](const Member& member) { return member.key == "territory"; });
}

} // namespace

std::vector<std::string> common_field_names() {
    std::vector<std::string> names{"relations", "sources", "translated_from"};
    for (const Field& field : common_fields())
        names.push_back(field.name);
    return names;
}

void check_meaning(Value& fields, const FieldScope& scope) {
    check_summary(fields, scope);
    check_slug(fields, scope);
    check_aliases(fields, scope);
    check_topics(fields, scope);
    check_territory(fields, scope);
}

} // namespace veilleur::load
