#include "markdown/typeset_fields.hpp"

#include "markdown/typography.hpp"

namespace veilleur::markdown {

namespace {

void typeset(Value& value, Language language) {
    if (value.is_scalar()) value.data = typography(value.text(), language);
    if (value.is_sequence())
        for (Value& item : value.items())
            typeset(item, language);
    if (value.is_mapping())
        for (Member& member : value.members())
            typeset(member.value, language);
}

bool is_plain(FieldKind kind) {
    return kind == FieldKind::text || kind == FieldKind::list || kind == FieldKind::table;
}

void typeset_all(Value& values, const std::vector<Field>& fields, Language language) {
    for (const Field& field : fields) {
        Value* value = values.find(field.name);
        if (!value) continue;
        if (field.translatable && is_plain(field.kind)) typeset(*value, language);
        if (value->is_mapping()) typeset_all(*value, field.fields, language);
        if (value->is_sequence() && !field.fields.empty())
            for (Value& item : value->items())
                typeset_all(item, field.fields, language);
    }
}

} // namespace

void typeset_fields(Sheet& sheet, const std::vector<Field>& fields) {
    sheet.title = typography(sheet.title, sheet.language);
    sheet.summary = typography(sheet.summary, sheet.language);
    typeset_all(sheet.fields, fields, sheet.language);
}

} // namespace veilleur::markdown
