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

// The files of a sitemap of so many pages: sitemap.xml alone or, when it would pass the 50,000 addresses that the
// protocol allows, an index of that name and its parts (sitemaps.org).
std::vector<std::string> sitemap_paths(std::size_t pages);

// One of them, with the alternates of every page on each of them (Google's hreflang extension).
OutputFile sitemap(const Site& site, const std::vector<IndexedPage>& pages, const std::string& path);

// robots.txt; a preview asks all robots to stay away.
OutputFile robots(const Site& site, bool noindex);

} // namespace veilleur::render
