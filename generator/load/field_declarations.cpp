#include "load/field_declarations.hpp"

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/listing.hpp"

#include <algorithm>
#include <utility>

namespace veilleur::load {

namespace {

constexpr int most_weight = 100;

constexpr std::pair<std::string_view, FieldKind> kinds[] = {
    {"text", FieldKind::text},     {"markdown", FieldKind::markdown}, {"list", FieldKind::list},
    {"number", FieldKind::number}, {"range", FieldKind::range},       {"minutes", FieldKind::minutes},
    {"date", FieldKind::date},     {"months", FieldKind::months},     {"boolean", FieldKind::boolean},
    {"choice", FieldKind::choice}, {"choices", FieldKind::choices},   {"url", FieldKind::url},
    {"email", FieldKind::email},   {"phone", FieldKind::phone},       {"image", FieldKind::image},
    {"sheet", FieldKind::sheet},   {"sheets", FieldKind::sheets},     {"steps", FieldKind::steps},
    {"group", FieldKind::group},   {"table", FieldKind::table},
};

FieldKind read_kind(Keys& keys) {
    const std::string written = keys.text("kind", Presence::required);
    const auto found = std::ranges::find(kinds, written, &std::pair<std::string_view, FieldKind>::first);
    if (found != std::end(kinds)) return found->second;
    std::vector<std::string> names;
    for (const auto& [name, kind] : kinds)
        names.emplace_back(name);
    if (!written.empty())
        keys.fault("field-not-a-choice", keys.position("kind"), {"kind", written, joined(names, ", ")},
                   nearest(written, names));
    return FieldKind::text;
}

std::vector<Choice> read_choices(const Value::Sequence& items, std::string_view file, Diagnostics& diagnostics) {
    std::vector<Choice> choices;
    Listing ids(file, diagnostics);
    for (const Value& item : items) {
        if (!expect_mapping(item, "choices", file, diagnostics)) continue;
        Keys keys(item, file, diagnostics);
        Choice choice{keys.text("id", Presence::required), keys.texts("label", Presence::required)};
        keys.refuse_others();
        if (ids.claim(choice.id, item.position)) choices.push_back(std::move(choice));
    }
    return choices;
}

bool has_choices(FieldKind kind) {
    return kind == FieldKind::choice || kind == FieldKind::choices;
}

void check_parts(const Field& field, const Keys& keys, Position position) {
    if (has_choices(field.kind) && field.choices.empty()) keys.fault("field-without-choices", position, {field.name});
    if (!has_choices(field.kind) && !field.choices.empty())
        keys.fault("field-part-misplaced", keys.position("choices"), {field.name, "choices", "choice, choices"});
    if (field.kind == FieldKind::group && field.fields.empty())
        keys.fault("field-without-fields", position, {field.name});
    if (field.kind != FieldKind::group && field.many)
        keys.fault("field-part-misplaced", keys.position("many"), {field.name, "many", "group"});
}

Field read_field(const Value& value, std::string_view file, Diagnostics& diagnostics) {
    Keys keys(value, file, diagnostics);
    Field field;
    field.name = keys.text("name", Presence::required);
    field.kind = read_kind(keys);
    field.required = keys.boolean("required");
    field.translatable = keys.boolean("translatable");
    field.many = keys.boolean("many");
    field.facet = keys.boolean("facet");
    field.fact = keys.boolean("fact");
    field.turnkey = keys.boolean("turnkey");
    field.label = keys.texts("label", Presence::required);
    field.help = keys.texts("help");
    field.icon = keys.text("icon");
    field.choices = read_choices(keys.sequence("choices"), file, diagnostics);
    field.fields = read_fields(keys.sequence("fields"), file, diagnostics);
    field.target_types = keys.list("target_types");
    field.search_weight = static_cast<unsigned>(keys.whole("search_weight", most_weight));
    keys.refuse_others();
    check_parts(field, keys, value.position);
    if (field.kind == FieldKind::steps) field.fields = step_fields();
    return field;
}

Field step_field(std::string name, FieldKind kind, bool translatable, std::string fr, std::string nl) {
    Field field = plain_field(std::move(name), kind);
    field.translatable = translatable;
    field.label = {{std::move(fr), std::move(nl)}};
    return field;
}

} // namespace

bool is_snake(std::string_view text) {
    return !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

Field plain_field(std::string name, FieldKind kind) {
    Field field;
    field.name = std::move(name);
    field.kind = kind;
    return field;
}

std::vector<Field> step_fields() {
    return {step_field("id", FieldKind::text, false, "Identifiant", "Id"),
            step_field("title", FieldKind::text, true, "Titre", "Titel"),
            step_field("minutes", FieldKind::minutes, false, "Minutes", "Minuten"),
            step_field("do", FieldKind::markdown, true, "À faire", "Te doen"),
            step_field("say", FieldKind::markdown, true, "À dire", "Te zeggen")};
}

std::vector<Field> read_fields(const Value::Sequence& declarations, std::string_view file, Diagnostics& diagnostics) {
    std::vector<Field> fields;
    Listing names(file, diagnostics);
    for (const Value& declaration : declarations) {
        if (!expect_mapping(declaration, "fields", file, diagnostics)) continue;
        Field field = read_field(declaration, file, diagnostics);
        if (!field.name.empty() && !is_snake(field.name))
            diagnostics.add("name-not-snake", {std::string(file), declaration.position}, {field.name});
        else if (names.claim(field.name, declaration.position))
            fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace veilleur::load
