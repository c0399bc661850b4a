#include "render/atom.hpp"

#include "base/escape.hpp"
#include "model/page_paths.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>

namespace veilleur::render {

namespace {

constexpr std::size_t most_entries = 30;

std::string timestamp(std::int64_t seconds) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(static_cast<std::time_t>(seconds)));
}

std::string entry_of(const Site& site, EntryIndex index, Language language) {
    const Entry& entry = site.at(index);
    const Sheet& sheet = site.best(entry, language);
    const FileHistory& history = site.history.files.find(sheet.path)->second;
    const std::string url = escape::xml(site.project.site.base_url + entry.url[language]);
    return fmt::format("  <entry xml:lang=\"{}\">\n    <id>{}</id>\n    <title>{}</title>\n    <link href=\"{}\"/>\n"
                       "    <published>{}</published>\n    <updated>{}</updated>\n    <summary>{}</summary>\n"
                       "  </entry>\n",
                       code(sheet.language), url, escape::xml(sheet.title), url, timestamp(history.created.seconds),
                       timestamp(history.updated.seconds), escape::xml(sheet.summary));
}

// Readers of a language are told of what is written in it.
std::vector<EntryIndex> newest(const Site& site, const Order& order, Language language) {
    std::vector<EntryIndex> entries;
    for (const EntryIndex entry : order.by_change(language))
        if (site.at(entry).sheets[language] && entries.size() < most_entries) entries.push_back(entry);
    return entries;
}

} // namespace

OutputFile atom(const Site& site, const Order& order, Language language) {
    const SiteConfiguration& about = site.project.site;
    const auto entries = newest(site, order, language);
    const std::string home = escape::xml(about.base_url + home_url(language));
    // A feed must say when it changed; without history that is the day of the build.
    const std::string changed =
        entries.empty() ? iso(site.today) + "T00:00:00Z" : timestamp(updated(site, entries.front(), language)->seconds);
    std::string xml =
        fmt::format("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n  <id>{}</id>\n"
                    "  <title>{}</title>\n  <subtitle>{}</subtitle>\n  <link href=\"{}\"/>\n"
                    "  <link rel=\"self\" href=\"{}atom.xml\"/>\n  <updated>{}</updated>\n"
                    "  <author><name>{}</name></author>\n",
                    code(language), home, escape::xml(about.title[language]), escape::xml(about.tagline[language]),
                    home, home, changed, escape::xml(about.organisation[language]));
    for (const EntryIndex entry : entries)
        xml += entry_of(site, entry, language);
    xml += "</feed>\n";
    return {std::string(code(language)) + "/atom.xml", std::move(xml), {"content/site.yml"}};
}

} // namespace veilleur::render
