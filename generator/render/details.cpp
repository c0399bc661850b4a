#include "render/field_views.hpp"

#include "model/field_kind_words.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

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
