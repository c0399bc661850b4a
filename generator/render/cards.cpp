#include "render/cards.hpp"

#include "model/fields.hpp"
#include "render/facts.hpp"
#include "render/order.hpp"

namespace veilleur::render {

namespace {

using templates::List;
using templates::Object;
using View = templates::Value;

constexpr std::size_t facts_on_a_card = 3;

std::string_view name_of(Maturity maturity) {
    switch (maturity) {
    case Maturity::proposal:
        return "proposal";
    case Maturity::tested:
        return "tested";
    case Maturity::validated:
        return "validated";
    case Maturity::unstated:
        break;
    }
    return {};
}

Object facets(const Site& site, const Sheet& sheet, const Sheet* pair) {
    Object all;
    for (const Field& field : site.project.types[sheet.type.at()].fields) {
        if (!field.facet || (field.kind != FieldKind::choice && field.kind != FieldKind::choices)) continue;
        List ids;
        if (const auto* value = field_value(sheet.fields, pair ? &pair->fields : nullptr, field)) {
            if (value->is_scalar()) ids.push_back(View::borrowed(value->text()));
            for (const auto& item : value->items())
                ids.push_back(View::borrowed(item.text()));
        }
        all.set(Object::Name::borrowed(field.name), std::move(ids));
    }
    return all;
}

} // namespace

View card(const Site& site, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const Sheet& sheet = site.best(entry, language);
    const SheetIndex pair_index = entry.sheets[other(sheet.language)];
    const Sheet* pair = pair_index ? &site.at(pair_index) : nullptr;
    const ContentType& type = site.project.types[entry.type.at()];
    const Value* number = common_field(site, entry, "number");
    const Moment* changed = updated(site, index, language);
    Object card;
    card.reserve(16);
    card.set("id", View::borrowed(entry.id)).set("title", View::borrowed(sheet.title));
    card.set("summary", View::borrowed(sheet.summary)).set("url", View::borrowed(entry.url[language]));
    card.set("type", View::borrowed(type.singular[language])).set("type_name", View::borrowed(type.name));
    card.set("accent", View::borrowed(type.accent)).set("lang", View::borrowed(code(sheet.language)));
    card.set("foreign", sheet.language != language).set("maturity", View::borrowed(name_of(maturity_of(site, sheet))));
    card.set("turnkey", entry.turnkey).set("facts", facts(site, sheet, pair, facts_on_a_card));
    card.set("number", number ? View::borrowed(number->text()) : View());
    card.set("updated", changed ? View(iso(date_of(changed->seconds, changed->offset_minutes))) : View());
    card.set("facets", facets(site, sheet, pair));
    return View(std::move(card));
}

View short_card(const Site& site, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const Sheet& sheet = site.best(entry, language);
    const ContentType& type = site.project.types[entry.type.at()];
    Object card;
    card.reserve(6);
    card.set("title", View::borrowed(sheet.title)).set("url", View::borrowed(entry.url[language]));
    card.set("type", View::borrowed(type.singular[language])).set("accent", View::borrowed(type.accent));
    card.set("lang", View::borrowed(code(sheet.language))).set("foreign", sheet.language != language);
    return View(std::move(card));
}

List cards(const Site& site, const std::vector<EntryIndex>& entries, Language language) {
    List all;
    all.reserve(entries.size());
    for (const EntryIndex entry : entries)
        all.push_back(card(site, entry, language));
    return all;
}

} // namespace veilleur::render
