#include "model/short_text.hpp"

#include "base/text.hpp"
#include "model/wording.hpp"

#include <algorithm>

namespace veilleur {

namespace {

std::string_view text_of(const Value* value) {
    return value ? value->text() : std::string_view();
}

std::string bounds(const Value& value) {
    if (value.is_scalar()) return std::string(value.text());
    return span(text_of(value.find("min")), text_of(value.find("max")));
}

std::string label_of(const Field& field, std::string_view id, Language language) {
    const auto choice = std::ranges::find(field.choices, id, &Choice::id);
    return choice == field.choices.end() ? std::string(id) : choice->label[language];
}

std::string title_of(const Site& site, std::string_view id, Language language) {
    const EntryIndex entry = site.entry(id);
    return entry ? site.best(site.at(entry), language).title : std::string(id);
}

std::string list_text(const Site& site, const Field& field, const Value& value, Language language) {
    std::vector<std::string> parts;
    for (const Value& item : value.items()) {
        if (field.kind == FieldKind::choices)
            parts.push_back(label_of(field, item.text(), language));
        else if (field.kind == FieldKind::sheets)
            parts.push_back(title_of(site, item.text(), language));
        else
            parts.emplace_back(item.text());
    }
    // Each label of a choice has a capital of its own: a point between them reads better than a comma.
    return joined(parts, field.kind == FieldKind::choices ? "\u00A0· " : ", ");
}

} // namespace

std::string short_text(const Site& site, const Field& field, const Value& value, Language language) {
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::number:
    case FieldKind::url:
    case FieldKind::email:
    case FieldKind::phone:
        return std::string(value.text());
    case FieldKind::list:
    case FieldKind::choices:
    case FieldKind::sheets:
        return list_text(site, field, value, language);
    case FieldKind::range:
        return bounds(value);
    case FieldKind::minutes:
        return bounds(value) + "\u00A0min";
    case FieldKind::months:
        return months_in_words(value.text(), language);
    case FieldKind::boolean:
        return std::string(yes_or_no(value.text() == "true", language));
    case FieldKind::choice:
        return label_of(field, value.text(), language);
    case FieldKind::sheet:
        return title_of(site, value.text(), language);
    case FieldKind::date: {
        const auto date = parse_date(value.text());
        return date ? date_in_words(*date, language) : std::string();
    }
    case FieldKind::markdown:
    case FieldKind::image:
    case FieldKind::steps:
    case FieldKind::group:
    case FieldKind::table:
        break;
    }
    return {};
}

} // namespace veilleur
