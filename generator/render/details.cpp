#include "render/field_views.hpp"

#include <array>

namespace veilleur::render {

namespace {

using templates::List;
using templates::Object;
using View = templates::Value;

// In the order of FieldKind.
constexpr std::array<std::string_view, 20> kind_names{
    "text",    "markdown", "list",  "number", "range", "minutes", "date",   "months", "boolean", "choice",
    "choices", "url",      "email", "phone",  "image", "sheet",   "sheets", "steps",  "group",   "table"};

} // namespace

std::string_view name_of(FieldKind kind) {
    return kind_names[static_cast<std::size_t>(kind)];
}

List details_of(const std::vector<Field>& fields, const Object& views, Language language) {
    List details;
    for (const Field& field : fields) {
        const View* value = views.find(field.name);
        if (field.fact || !value || value->is_none()) continue;
        Object detail;
        detail.reserve(4);
        detail.set("name", View::borrowed(field.name)).set("kind", View::borrowed(name_of(field.kind)));
        detail.set("label", View::borrowed(field.label[language]));
        detail.set("value", *value);
        details.emplace_back(std::move(detail));
    }
    return details;
}

} // namespace veilleur::render
