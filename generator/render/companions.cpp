#include "render/companions.hpp"

#include "model/fields.hpp"
#include "render/sheet_view.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::Object;

namespace {

bool has_field(const Site& site, const Sheet& sheet, const std::string& name) {
    const std::vector<Field>& fields = site.project.types[sheet.type.at()].fields;
    const auto field = std::ranges::find(fields, name, &Field::name);
    if (field == fields.end()) return false;
    const Sheet* pair = counterpart(site, sheet);
    return field_value(sheet.fields, pair ? &pair->fields : nullptr, *field) != nullptr;
}

} // namespace

Companions::Companions(const Site& site) : site_(site), by_type_(site.project.types.size()) {
    Object none;
    for (const ThemeCompanion& companion : site.project.theme.companions) {
        by_type_[companion.type.at()].push_back(&companion);
        none.set(companion.name, {});
    }
    none_ = std::move(none);
}

std::string Companions::url(const ThemeCompanion& companion, const Entry& entry, Language language) const {
    const SheetIndex own = entry.sheets[language];
    if (!own || (!companion.with.empty() && !has_field(site_, site_.at(own), companion.with))) return {};
    return entry.url[language] + companion.segment[language] + "/";
}

templates::Value Companions::urls(const Entry& entry, Language language) const {
    if (of(entry).empty()) return none_;
    Object all = *none_.object();
    for (const ThemeCompanion* companion : of(entry))
        if (std::string address = url(*companion, entry, language); !address.empty())
            all.set(companion->name, std::move(address));
    return all;
}

Page Companions::page(const Collections& collections, const ThemeCompanion& companion, EntryIndex index,
                      Language language) const {
    const Entry& entry = site_.at(index);
    const Sheet& sheet = site_.best(entry, language);
    Page page;
    page.language = language;
    for (const Language each : all_languages)
        page.alternates[each] = url(companion, entry, each);
    page.url = page.alternates[language];
    page.template_name = companion.template_name;
    page.kind = companion.name;
    page.title = sheet.title;
    page.title_key = companion.title;
    page.description = sheet.summary;
    page.type = entry.type;
    page.noindex = companion.noindex;
    page.made_from = {sheet.path, companion.where.file};
    page.names.set("type", type_view(site_.project.types[entry.type.at()], language));
    page.names.set("sheet", sheet_view(site_, collections, *this, entry.sheets[language]));
    return page;
}

} // namespace veilleur::render
