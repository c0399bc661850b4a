#include "render/render.hpp"

#include "base/parallel.hpp"
#include "model/page_paths.hpp"
#include "render/assets.hpp"
#include "render/atom.hpp"
#include "render/collections.hpp"
#include "render/glossary.hpp"
#include "render/headers.hpp"
#include "render/language_pages.hpp"
#include "render/lists.hpp"
#include "render/page_writer.hpp"
#include "render/redirects.hpp"
#include "render/sheet_page.hpp"
#include "render/sitemap.hpp"
#include "render/strings.hpp"
#include "render/topics.hpp"

namespace veilleur::render {

namespace {

// Pages that gather many sheets. They are few, and made before the sheets' own so that the longest are not last.
std::vector<Page> gathering_pages(const Site& site, const Collections& collections) {
    std::vector<Page> pages;
    shared_pages(site, pages);
    for (const Language language : all_languages) {
        language_pages(site, collections, language, pages);
        topic_pages(site, collections, language, pages);
        pages.push_back(glossary_page(site, collections, language));
        for (std::size_t type = 0; type < site.project.types.size(); ++type)
            if (!collections.of_type(TypeIndex(type), language).empty())
                pages.push_back(list_page(site, collections, TypeIndex(type), language));
    }
    return pages;
}

std::string changed(const Site& site, EntryIndex entry, Language language) {
    const Moment* moment = updated(site, entry, language);
    return moment ? iso(date_of(moment->seconds, moment->offset_minutes)) : std::string();
}

// Missing translations stay out: their page says nothing that the original does not.
std::vector<IndexedPage> indexed_pages(const Site& site, const std::vector<Page>& gathering) {
    std::vector<IndexedPage> all;
    for (const Page& page : gathering)
        if (!page.noindex && page.language == Language::fr && page.url == page.alternates[page.language])
            all.push_back({page.alternates, {}});
    for (std::size_t at = 0; at < site.entries.size(); ++at) {
        IndexedPage page;
        for (const Language language : all_languages) {
            if (!site.entries[at].sheets[language]) continue;
            page.urls[language] = site.entries[at].url[language];
            page.changed[language] = changed(site, EntryIndex(at), language);
        }
        all.push_back(std::move(page));
    }
    return all;
}

void write_data_files(const Site& site, const Options& options, const Collections& collections, OutputSink& sink) {
    for (const Language language : all_languages) sink.add(atom(site, collections.order(), language));
    sink.add(robots(site, options.noindex));
    sink.add(headers(options.noindex));
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

    assets.write(sink);
    write_data_files(site, options, collections, sink);

    std::vector<Page> gathering = gathering_pages(site, collections);
    write_sitemap(site, indexed_pages(site, gathering), sink);
    parallel_for(gathering.size(), options.jobs, [&](std::size_t at) { writer.write(std::move(gathering[at])); });
    gathering.clear();

    parallel_for(site.entries.size(), options.jobs, [&](std::size_t at) {
        for (const Language language : all_languages)
            writer.write(sheet_page(site, writer, EntryIndex(at), language));
    });
}

} // namespace veilleur::render
