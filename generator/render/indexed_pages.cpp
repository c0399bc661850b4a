#include "render/indexed_pages.hpp"

#include "render/order.hpp"

#include <map>

namespace veilleur::render {

namespace {

std::string changed(const Site& site, EntryIndex entry, Language language) {
    const Moment* moment = updated(site, entry, language);
    return moment ? iso(date_of(moment->seconds, moment->offset_minutes)) : std::string();
}

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

// Each stands for the page in both languages, and is found at its French address.
bool stands_for_both(const Page& page) {
    return !page.noindex && page.language == Language::fr && page.url == page.alternates[page.language];
}

} // namespace

std::vector<IndexedPage> indexed_pages(const Site& site, const std::vector<Page>& gathering,
                                       const Companions& companions) {
    std::map<std::string, IndexedPage> by_address;
    for (const Page& page : gathering)
        if (stands_for_both(page)) by_address.emplace(page.url, IndexedPage{page.alternates, {}});
    std::vector<IndexedPage> all;
    for (const auto& [address, page] : by_address)
        all.push_back(page);
    for (std::size_t at = 0; at < site.entries.size(); ++at) {
        all.push_back(indexed_sheet(site, EntryIndex(at)));
        add_companions(site, companions, EntryIndex(at), all);
    }
    return all;
}

} // namespace veilleur::render
