#include "render/sitemap.hpp"

#include "base/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace veilleur::render {

namespace {

constexpr std::size_t most_pages = 20'000; // two addresses each
constexpr std::size_t usual_size = 640;    // bytes of a page in both languages
constexpr const char* index_path = "sitemap.xml";
constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

std::string alternates(const IndexedPage& page, const std::string& base) {
    std::string xml;
    for (const Language language : all_languages) {
        if (page.urls[language].empty()) continue;
        xml += fmt::format("    <xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>\n", code(language),
                           escape::xml(base + page.urls[language]));
    }
    return xml;
}

void append(std::string& xml, const IndexedPage& page, const std::string& base) {
    const std::string links = alternates(page, base);
    for (const Language language : all_languages) {
        if (page.urls[language].empty()) continue;
        xml += fmt::format("  <url>\n    <loc>{}</loc>\n{}", escape::xml(base + page.urls[language]), links);
        if (!page.changed[language].empty()) xml += fmt::format("    <lastmod>{}</lastmod>\n", page.changed[language]);
        xml += "  </url>\n";
    }
}

std::string part(const std::vector<IndexedPage>& pages, std::size_t begin, const std::string& base) {
    const std::size_t end = std::min(begin + most_pages, pages.size());
    std::string xml;
    xml.reserve((end - begin) * usual_size); // megabytes, which a growing text would hold twice and more
    xml += declaration;
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
           "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (std::size_t at = begin; at < end; ++at)
        append(xml, pages[at], base);
    xml += "</urlset>\n";
    return xml;
}

std::string index_of_parts(const std::vector<std::string>& paths, const std::string& base) {
    std::string xml(declaration);
    xml += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (const std::string& path : paths)
        if (path != index_path) xml += fmt::format("  <sitemap><loc>{}/{}</loc></sitemap>\n", escape::xml(base), path);
    return xml + "</sitemapindex>\n";
}

} // namespace

std::vector<std::string> sitemap_paths(std::size_t pages) {
    std::vector<std::string> paths{index_path};
    if (pages > most_pages)
        for (std::size_t begin = 0; begin < pages; begin += most_pages)
            paths.push_back(fmt::format("sitemap-{}.xml", begin / most_pages + 1));
    return paths;
}

OutputFile sitemap(const Site& site, const std::vector<IndexedPage>& pages, const std::string& path) {
    const std::string& base = site.project.site.base_url;
    const std::vector<std::string> paths = sitemap_paths(pages.size());
    if (paths.size() == 1) return {path, part(pages, 0, base), {}};
    const auto at = static_cast<std::size_t>(std::ranges::find(paths, path) - paths.begin());
    if (at > 0) return {path, part(pages, (at - 1) * most_pages, base), {}};
    return {path, index_of_parts(paths, base), {}};
}

OutputFile robots(const Site& site, bool noindex) {
    if (noindex) return {"robots.txt", "User-agent: *\nDisallow: /\n", {}};
    return {"robots.txt",
            fmt::format("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", site.project.site.base_url),
            {}};
}

} // namespace veilleur::render
