#include "render/render.hpp"

#include "base/parallel.hpp"
#include "render/assets.hpp"
#include "render/atom.hpp"
#include "render/changes_page.hpp"
#include "render/collections.hpp"
#include "render/companions.hpp"
#include "render/glossary.hpp"
#include "render/headers.hpp"
#include "render/language_pages.hpp"
#include "render/lists.hpp"
#include "render/page_writer.hpp"
#include "render/redirects.hpp"
#include "render/sheet_page.hpp"
#include "render/sitemap.hpp"
#include "render/strings.hpp"
#include "render/theme_pages.hpp"
#include "render/topics.hpp"

#include <map>
#include <mutex>

namespace veilleur::render {

namespace {

// Pages that gather many sheets. They are few, and made before the sheets' own so that the longest are not last.
std::vector<PageMaker> gathering_pages(const Site& site, const Collections& collections, const Companions& companions,
                                       const PerLanguage<ReportTables>& report) {
    std::vector<PageMaker> makers;
    shared_pages(site, makers);
    for (const Language language : all_languages) {
        language_pages(site, collections, language, makers);
        topic_pages(site, collections, language, makers);
        theme_pages(site, collections, companions, report[language], language, makers);
        makers.emplace_back([&site, &collections, language] { return glossary_page(site, collections, language); });
        for (std::size_t type = 0; type < site.project.types.size(); ++type)
            if (!collections.of_type(TypeIndex(type), language).empty())
                makers.emplace_back([&site, &collections, type, language] {
                    return list_page(site, collections, TypeIndex(type), language);
                });
    }
    return makers;
}

std::string changed(const Site& site, EntryIndex entry, Language language) {
    const Moment* moment = updated(site, entry, language);
    return moment ? iso(date_of(moment->seconds, moment->offset_minutes)) : std::string();
}

// The sheet in both languages, and what the theme adds beside it.
void write_entry(const Site& site, const Collections& collections, const Companions& companions,
                 const PageWriter& writer, EntryIndex index) {
    const Entry& entry = site.at(index);
    for (const Language language : all_languages) {
        writer.write(sheet_page(site, collections, companions, writer, index, language));
        for (const ThemeCompanion* companion : companions.of(entry))
            if (!companions.url(*companion, entry, language).empty())
                writer.write(companions.page(collections, *companion, index, language));
    }
}

// Missing translations stay out: their page says nothing that the original does not.
IndexedPage indexed_sheet(const Site& site, EntryIndex entry) {
    IndexedPage page;
    for (const Language language : all_languages) {
        if (!site.at(entry).sheets[language]) continue;
        page.urls[language] = site.at(entry).url[language];
        page.changed[language] = changed(site, entry, language);
    }
    return page;
}

void add_companions(const Site& site, const Companions& companions, EntryIndex index, std::vector<IndexedPage>& all) {
    const Entry& entry = site.at(index);
    for (const ThemeCompanion* companion : companions.of(entry)) {
        if (companion->noindex) continue;
        IndexedPage page = indexed_sheet(site, index);
        for (const Language language : all_languages)
            page.urls[language] = companions.url(*companion, entry, language);
        all.push_back(std::move(page));
    }
}

// Of the pages that gather, those that exist in both languages at addresses of their own.
class GatheringIndex {
public:
    void add(const Page& page) {
        if (page.noindex || page.language != Language::fr || page.url != page.alternates[page.language]) return;
        const std::lock_guard lock(mutex_);
        pages_.emplace(page.url, IndexedPage{page.alternates, {}});
    }

    std::vector<IndexedPage> with_sheets_of(const Site& site, const Companions& companions) const {
        std::vector<IndexedPage> all;
        for (const auto& [url, page] : pages_)
            all.push_back(page);
        for (std::size_t at = 0; at < site.entries.size(); ++at) {
            all.push_back(indexed_sheet(site, EntryIndex(at)));
            add_companions(site, companions, EntryIndex(at), all);
        }
        return all;
    }

private:
    std::mutex mutex_;
    std::map<std::string, IndexedPage> pages_; // by address: threads may add in any order
};

void write_data_files(const Site& site, const Options& options, const Collections& collections, OutputSink& sink) {
    for (const Language language : all_languages)
        sink.add(atom(site, collections.order(), language));
    sink.add(robots(site, options.noindex));
    sink.add(headers(root_urls(site.project), options.noindex));
    sink.add(redirects(site));
    for (const Image& image : site.project.images)
        sink.add({image.public_url.substr(1), image.bytes, {"content/" + image.path}});
}

} // namespace

void site(const Site& site, const Options& options, OutputSink& sink, Diagnostics& diagnostics) {
    const Assets assets(site.project);
    const Strings strings(site.project);
    const PageWriter writer(site, options, assets, strings, sink, diagnostics);
    const Collections collections(site);
    const Companions companions(site);

    assets.write(sink);
    write_data_files(site, options, collections, sink);
    write_theme_files(site, writer, sink);

    std::vector<PageMaker> makers = gathering_pages(site, collections, companions, options.report);
    if (options.changes)
        for (const Language language : all_languages)
            changes_pages(*options.changes, language, makers);
    GatheringIndex index;
    parallel_for(makers.size(), options.jobs, [&](std::size_t at) {
        Page page = makers[at]();
        index.add(page);
        writer.write(std::move(page));
    });
    write_sitemap(site, index.with_sheets_of(site, companions), sink);

    parallel_for(site.entries.size(), options.jobs,
                 [&](std::size_t at) { write_entry(site, collections, companions, writer, EntryIndex(at)); });
}

} // namespace veilleur::render
