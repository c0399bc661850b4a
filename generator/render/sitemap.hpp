#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"

#include <string>
#include <vector>

namespace veilleur::render {

// A page that search engines may know, in the languages it exists in.
struct IndexedPage {
    PerLanguage<std::string> urls;    // empty where the page is missing or not to be indexed
    PerLanguage<std::string> changed; // ISO date or empty
};

// sitemap.xml with the alternates of every page on each of them (sitemaps.org; Google's hreflang extension), split into
// parts under an index when it would pass the 50,000 addresses that the protocol allows.
void write_sitemap(const Site& site, const std::vector<IndexedPage>& pages, OutputSink& sink);

// robots.txt; a preview asks all robots to stay away.
OutputFile robots(const Site& site, bool noindex);

} // namespace veilleur::render
