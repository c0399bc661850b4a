#include "render/field_views.hpp"

#include "base/text.hpp"
#include "model/fields.hpp"
#include "model/short_text.hpp"
#include "render/cards.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

namespace {

bool is_many(const Field& field) {
    return field.kind == FieldKind::steps || (field.kind == FieldKind::group && field.many);
}

View text_or_none(const Value* value) {
    return value && value->is_scalar() ? View::borrowed(value->text()) : View();
}

List texts(const Value& value) {
    List all;
    for (const Value& item : value.items())
        all.push_back(View::borrowed(item.text()));
    return all;
}

View table(const Value& value) {
    const Value* columns = value.find("columns");
    const Value* rows = value.find("rows");
    List lines;
    if (rows)
        for (const Value& row : rows->items())
            lines.emplace_back(texts(row));
    return Object{{"columns", columns ? texts(*columns) : List()}, {"rows", std::move(lines)}};
}

View address(std::string_view scheme, const Value& value) {
    const std::string target =
        scheme == "tel:" ? replaced(std::string(value.text()), " ", "") : std::string(value.text());
    return Object{{"text", value.text()}, {"href", std::string(scheme) + target}};
}

} // namespace

FieldViews::FieldViews(const Site& site, const Sheet& sheet, const Sheet* counterpart, const DocumentWriter& documents)
    : site_(site), sheet_(sheet), counterpart_(counterpart), documents_(documents) {}

Object FieldViews::all() const {
    return group(site_.project.types[sheet_.type.at()].fields, sheet_.fields,
                 counterpart_ ? &counterpart_->fields : nullptr);
}

List FieldViews::details(const Object& views) const {
    return details_of(site_.project.types[sheet_.type.at()].fields, views, sheet_.language);
}

Object FieldViews::group(const std::vector<Field>& fields, const Value& own, const Value* other) const {
    Object views;
    views.reserve(fields.size() + 2);
    for (const Field& each : fields)
        views.set(Object::Name::borrowed(each.name), field(each, own, other));
    return views;
}

View FieldViews::field(const Field& field, const Value& own, const Value* other) const {
    const Value* mine = own.find(field.name);
    const Value* theirs = other ? other->find(field.name) : nullptr;
    if (is_many(field)) return items(field, mine, theirs);
    if (field.kind == FieldKind::group) {
        if (!mine && !theirs) return {};
        static const Value nothing;
        Object views = group(field.fields, mine ? *mine : nothing, theirs);
        List details = details_of(field.fields, views, sheet_.language);
        if (details.empty()) return {};
        return std::move(views.set("items", std::move(details)));
    }
    const Value* value = mine ? mine : field.translatable ? nullptr : theirs;
    return value && !value->is_null() ? view(field, *value) : View();
}

// Items follow the order of the source language's file; an item that the page's language lacks shows nothing of its
// own.
View FieldViews::items(const Field& field, const Value* own, const Value* other) const {
    const bool is_source = sheet_.language == sheet_.source_language;
    const Value* leading = is_source || !other ? (own ? own : other) : other;
    if (!leading || leading->items().empty()) return {};
    List all;
    for (const Value& item : leading->items()) {
        static const Value nothing;
        const Value* id = item.find("id");
        const std::string_view name = id ? id->text() : std::string_view();
        const Value* mine = leading == own ? &item : item_with_id(own, name);
        const Value* theirs = leading == own ? item_with_id(other, name) : &item;
        Object views = group(field.fields, mine ? *mine : nothing, theirs);
        views.set("id", View::borrowed(name));
        views.set("items", details_of(field.fields, views, sheet_.language));
        all.emplace_back(std::move(views));
    }
    return all;
}

View FieldViews::view(const Field& field, const Value& value) const {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::number:
        return View::borrowed(value.text());
    case FieldKind::markdown:
        return markdown(value);
    case FieldKind::list:
        return texts(value);
    case FieldKind::range:
    case FieldKind::minutes:
        return bounds(field, value);
    case FieldKind::date:
        return View::borrowed(value.text());
    case FieldKind::months:
    case FieldKind::boolean:
        return View(short_text(site_, field, value, sheet_.language));
    case FieldKind::choice:
        return choice(field, value.text());
    case FieldKind::choices:
        return choices(field, value);
    case FieldKind::url:
        return address("", value);
    case FieldKind::email:
        return address("mailto:", value);
    case FieldKind::phone:
        return address("tel:", value);
    case FieldKind::image:
        return image(value);
    case FieldKind::sheet:
        return sheet_card(value);
    case FieldKind::sheets:
        return sheets(value);
    case FieldKind::table:
        return table(value);
    case FieldKind::steps:
    case FieldKind::group:
        break; // `field` and `items` see to these
    }
    return {};
}

View FieldViews::markdown(const Value& value) const {
    const bool own = value.fragment < sheet_.fragments.size();
    return own ? documents_.writer(sheet_.fragments[value.fragment]) : View();
}

View FieldViews::choice(const Field& field, std::string_view id) const {
    const auto found = std::ranges::find(field.choices, id, &Choice::id);
    const std::string_view label = found == field.choices.end() ? id : found->label[sheet_.language];
    return Object{{"id", View::borrowed(id)}, {"label", View::borrowed(label)}};
}

View FieldViews::choices(const Field& field, const Value& value) const {
    List all;
    for (const Value& item : value.items())
        all.push_back(choice(field, item.text()));
    return all;
}

View FieldViews::bounds(const Field& field, const Value& value) const {
    const std::string text = short_text(site_, field, value, sheet_.language);
    if (value.is_scalar())
        return Object{{"min", View::borrowed(value.text())}, {"max", View::borrowed(value.text())}, {"text", text}};
    return Object{{"min", text_or_none(value.find("min"))}, {"max", text_or_none(value.find("max"))}, {"text", text}};
}

View FieldViews::sheet_card(const Value& id) const {
    const EntryIndex entry = site_.entry(id.text());
    return entry ? card(site_, entry, sheet_.language) : View();
}

View FieldViews::sheets(const Value& value) const {
    List all;
    for (const Value& id : value.items())
        if (site_.entry(id.text())) all.push_back(sheet_card(id));
    return all;
}

View FieldViews::image(const Value& value) const {
    for (const Image& image : site_.project.images)
        if (image.path == value.text() || image.path == "images/" + std::string(value.text()))
            return Object{{"src", image.public_url}, {"width", image.width}, {"height", image.height}};
    return {};
}

} // namespace veilleur::render
