#include "render/theme_pages.hpp"

#include "model/page_paths.hpp"
#include "render/cards.hpp"
#include "render/content_model.hpp"
#include "render/gathered.hpp"
#include "render/report_views.hpp"
#include "render/sheet_view.hpp"

#include <algorithm>

namespace veilleur::render {

using templates::List;

namespace {

constexpr std::string_view root_folder = "root/";

std::vector<EntryIndex> of_types(const Site& site, const Collections& collections, const std::vector<TypeIndex>& types,
                                 Language language) {
    std::vector<EntryIndex> entries;
    for (const EntryIndex entry : collections.order().by_title(language))
        if (std::ranges::find(types, site.at(entry).type) != types.end()) entries.push_back(entry);
    return entries;
}

// Those that exist in the language: a page in one language does not hold whole sheets in the other.
List whole_sheets(const Site& site, const Collections& collections, const Companions& companions,
                  const std::vector<TypeIndex>& types, Language language) {
    List sheets;
    for (const EntryIndex entry : of_types(site, collections, types, language))
        if (const SheetIndex own = site.at(entry).sheets[language])
            sheets.emplace_back(sheet_view(site, collections, companions, own));
    return sheets;
}

void record_sheets(const Site& site, const std::vector<EntryIndex>& entries, Language language, Page& page) {
    for (const EntryIndex entry : entries)
        page.made_from.push_back(site.best(site.at(entry), language).path);
}

void add_gathered(const Site& site, const ReportTables& report, GatheredData data, Page& page) {
    switch (data) {
    case GatheredData::questions:
        page.names.set("questions", all_questions(site, page.language));
        break;
    case GatheredData::territories:
        page.names.set("territories", territory_tree(site, page.language));
        break;
    case GatheredData::content_model:
        page.names.set("content_model", content_model(site.project, page.language));
        for (const ContentType& type : site.project.types)
            page.made_from.push_back(type.file);
        break;
    case GatheredData::report:
        page.names.set("report", report_views(report));
        break;
    }
}

void add_content(const Site& site, const Collections& collections, const Companions& companions,
                 const ThemePage& declared, Page& page) {
    const Language language = page.language;
    if (!declared.cards.empty())
        page.names.set("cards", cards(site, of_types(site, collections, declared.cards, language), language));
    if (!declared.sheets.empty())
        page.names.set("sheets", whole_sheets(site, collections, companions, declared.sheets, language));
    for (const auto& types : {declared.cards, declared.sheets})
        record_sheets(site, of_types(site, collections, types, language), language, page);
}

Page theme_page(const Site& site, const Collections& collections, const Companions& companions,
                const ReportTables& report, const ThemePage& declared, Language language) {
    Page page;
    page.language = language;
    for (const Language each : all_languages)
        page.alternates[each] = page_url(each, declared.path[each]);
    page.url = page.alternates[language];
    page.template_name = declared.template_name;
    page.kind = declared.name;
    page.title_key = declared.title;
    page.description_key = declared.description;
    page.noindex = declared.noindex;
    page.made_from = {declared.where.file};
    page.fill = [&site, &collections, &companions, &report, &declared](Page& filled) {
        add_content(site, collections, companions, declared, filled);
        for (const GatheredData data : declared.data)
            add_gathered(site, report, data, filled);
    };
    return page;
}

} // namespace

void theme_pages(const Site& site, const Collections& collections, const Companions& companions,
                 const ReportTables& report, Language language, std::vector<Page>& pages) {
    for (const ThemePage& declared : site.project.theme.pages)
        pages.push_back(theme_page(site, collections, companions, report, declared, language));
}

std::map<std::string, std::string> root_files(const Project& project) {
    std::map<std::string, std::string> files;
    for (const auto& [path, bytes] : project.theme_files)
        if (path.starts_with(root_folder)) files.emplace(path.substr(root_folder.size()), path);
    return files;
}

} // namespace veilleur::render
