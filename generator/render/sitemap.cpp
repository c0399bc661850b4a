#include "render/sitemap.hpp"

#include "base/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace veilleur::render {

namespace {

constexpr std::size_t most_pages = 20'000; // two addresses each
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
    std::string xml(declaration);
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
           "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for (std::size_t at = begin; at < std::min(begin + most_pages, pages.size()); ++at)
        append(xml, pages[at], base);
    return xml + "</urlset>\n";
}

} // namespace

void write_sitemap(const Site& site, const std::vector<IndexedPage>& pages, OutputSink& sink) {
    const std::string& base = site.project.site.base_url;
    if (pages.size() <= most_pages) {
        sink.add({"sitemap.xml", part(pages, 0, base), {}});
        return;
    }
    std::string index(declaration);
    index += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (std::size_t begin = 0; begin < pages.size(); begin += most_pages) {
        const std::string name = fmt::format("sitemap-{}.xml", begin / most_pages + 1);
        sink.add({name, part(pages, begin, base), {}});
        index += fmt::format("  <sitemap><loc>{}/{}</loc></sitemap>\n", escape::xml(base), name);
    }
    sink.add({"sitemap.xml", index + "</sitemapindex>\n", {}});
}

OutputFile robots(const Site& site, bool noindex) {
    if (noindex) return {"robots.txt", "User-agent: *\nDisallow: /\n", {}};
    return {"robots.txt",
            fmt::format("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", site.project.site.base_url),
            {}};
}

} // namespace veilleur::render
