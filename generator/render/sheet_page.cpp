#include "render/sheet_page.hpp"

#include "render/json_ld.hpp"
#include "render/sheet_view.hpp"

namespace veilleur::render {

using templates::Object;

namespace {

Page blank_page(const Site& site, const Entry& entry, Language language) {
    const Sheet& sheet = site.best(entry, language);
    Page page;
    page.language = language;
    page.url = entry.url[language];
    page.title = sheet.title;
    page.description = sheet.summary;
    page.type = entry.type;
    page.made_from = {sheet.path};
    for (const Language each : all_languages) {
        page.alternates[each] = entry.url[each];
        page.not_indexed_in[each] = !entry.sheets[each];
    }
    page.names.set("type", type_view(site.project.types[entry.type.at()], language));
    return page;
}

Page missing_page(const Site& site, const Entry& entry, Language language) {
    const Sheet& original = site.best(entry, language);
    Page page = blank_page(site, entry, language);
    page.template_name = missing_template;
    page.kind = "missing";
    page.noindex = true;
    page.names.set("original", Object{{"title", original.title},
                                      {"summary", original.summary},
                                      {"lang", code(original.language)},
                                      {"url", entry.url[original.language]}});
    return page;
}

} // namespace

Page sheet_page(const Site& site, const Collections& collections, const Companions& companions,
                const PageWriter& writer, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const SheetIndex own = entry.sheets[language];
    if (!own) return missing_page(site, entry, language);
    Page page = blank_page(site, entry, language);
    page.template_name = site.project.types[entry.type.at()].page_template;
    page.kind = "sheet";
    page.json_ld = json_ld(site, own, writer.absolute(entry.url[language]));
    page.names.set("sheet", sheet_view(site, collections, companions, own));
    return page;
}

} // namespace veilleur::render
