#include "render/facts.hpp"

#include "model/fields.hpp"
#include "model/short_text.hpp"

namespace veilleur::render {

using templates::List;
using templates::Object;
using View = templates::Value;

List facts(const Site& site, const Sheet& sheet, const Sheet* pair, std::size_t most) {
    List all;
    for (const Field& field : site.project.types[sheet.type.at()].fields) {
        if (!field.fact || all.size() == most) continue;
        const Value* value = field_value(sheet.fields, pair ? &pair->fields : nullptr, field);
        std::string text = value ? short_text(site, field, *value, sheet.language) : std::string();
        if (text.empty()) continue;
        Object fact;
        fact.reserve(4);
        fact.set("id", View::borrowed(field.name)).set("label", View::borrowed(field.label[sheet.language]));
        fact.set("icon", View::borrowed(field.icon));
        fact.set("text", std::move(text));
        all.emplace_back(std::move(fact));
    }
    return all;
}

} // namespace veilleur::render
