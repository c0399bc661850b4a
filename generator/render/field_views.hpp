#pragma once

#include "model/site.hpp"
#include "render/documents.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// Turns the fields of one sheet into what templates see (docs/theming.md, "Values in `fields`"). Where a field is not
// translatable and the sheet does not have it, the other language's value shows.
class FieldViews {
public:
    FieldViews(const Site& site, const Sheet& sheet, const Sheet* counterpart, const DocumentWriter& documents);

    // Every field of the type by name; none where there is no value.
    templates::Object all() const;

    // The declared fields that have a value and are no facts: [{name, kind, label, value}].
    templates::List details(const templates::Object& views) const;

private:
    templates::Object group(const std::vector<Field>& fields, const Value& own, const Value* other) const;
    templates::Value field(const Field& field, const Value& own, const Value* other) const;
    templates::Value items(const Field& field, const Value* own, const Value* other) const;
    templates::Value view(const Field& field, const Value& value) const;
    templates::Value markdown(const Value& value) const;
    templates::Value choice(const Field& field, std::string_view id) const;
    templates::Value choices(const Field& field, const Value& value) const;
    templates::Value bounds(const Field& field, const Value& value) const;
    templates::Value sheets(const Value& value) const;
    templates::Value image(const Value& value) const;
    templates::Value sheet_card(const Value& id) const;

    const Site& site_;
    const Sheet& sheet_;
    const Sheet* counterpart_;
    const DocumentWriter& documents_;
};

// The fields that describe a type's fields as details, for groups: [{name, kind, label, value}].
templates::List details_of(const std::vector<Field>& fields, const templates::Object& views, Language language);

} // namespace veilleur::render
