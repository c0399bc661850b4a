#include "model/field_choices.hpp"

namespace veilleur {

namespace {

template <typename Items> Field chosen_from(Field field, FieldKind kind, const Items& items) {
    field.kind = kind;
    for (const auto& item : items)
        field.choices.push_back({item.id, item.label});
    return field;
}

} // namespace

Field with_choices(const Field& field, const Project& project) {
    if (field.name == "topics") return chosen_from(field, FieldKind::choices, project.topics);
    if (field.name == "territory") return chosen_from(field, FieldKind::choice, project.territories);
    return field;
}

} // namespace veilleur
