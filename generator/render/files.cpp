#include "render/files.hpp"

#include "render/atom.hpp"
#include "render/changes_page.hpp"
#include "render/glossary.hpp"
#include "render/headers.hpp"
#include "render/indexed_pages.hpp"
#include "render/language_pages.hpp"
#include "render/lists.hpp"
#include "render/redirects.hpp"
#include "render/sheet_page.hpp"
#include "render/sitemap.hpp"
#include "render/theme_pages.hpp"
#include "render/topics.hpp"

#include <set>

namespace veilleur::render {

namespace {

std::vector<std::string> root_urls(const Project& project) {
    std::vector<std::string> urls;
    for (const auto& [published, source] : root_files(project))
        urls.push_back("/" + published);
    return urls;
}

std::vector<Page> gathering_pages(const Site& site, const Collections& collections, const Companions& companions,
                                  const PerLanguage<ReportTables>& report) {
    std::vector<Page> pages;
    shared_pages(site, pages);
    for (const Language language : all_languages) {
        language_pages(site, collections, language, pages);
        topic_pages(site, collections, language, pages);
        theme_pages(site, collections, companions, report[language], language, pages);
        pages.push_back(glossary_page(site, collections, language));
        for (std::size_t type = 0; type < site.project.types.size(); ++type)
            if (!collections.of_type(TypeIndex(type), language).empty())
                pages.push_back(list_page(site, collections, TypeIndex(type), language));
    }
    return pages;
}

} // namespace

Files::Files(const Site& site, const Options& options, Diagnostics& diagnostics)
    : site_(site), assets_(site.project), strings_(site.project),
      writer_(site, options, assets_, strings_, diagnostics), collections_(site), companions_(site) {
    plan_theme_files();
    plan_data_files(options);
    plan_gathering_pages(options);
    plan_sitemap();
    plan_sheets();
    for (std::size_t at = 0; at < planned_.size(); ++at)
        by_path_.emplace(planned_[at].path, at);
}

std::optional<std::size_t> Files::find(const std::string& path) const {
    const auto found = by_path_.find(path);
    return found == by_path_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::size_t> Files::one_of_each_template() const {
    std::set<std::string_view> seen;
    std::vector<std::size_t> all;
    for (std::size_t at = 0; at < planned_.size(); ++at)
        if (!planned_[at].template_name.empty() && seen.insert(planned_[at].template_name).second) all.push_back(at);
    return all;
}

void Files::plan(std::string path, Maker make, std::string_view template_name) {
    planned_.push_back({std::move(path), template_name, std::move(make)});
}

void Files::plan_theme_files() {
    for (const std::string& name : assets_.names())
        plan(std::string(assets_.url(name).substr(1)), [this, name] { return assets_.file(name); });
    for (const auto& [published, source] : root_files(site_.project))
        plan(published, [this, published, source] {
            return OutputFile{published, site_.project.theme_files.at(source), {site_.project.theme_path(source)}};
        });
    for (const ThemeFile& file : site_.project.theme.files)
        for (const Language language : all_languages)
            plan(
                file.path[language], [this, &file, language] { return writer_.file(file, language); },
                file.template_name);
}

void Files::plan_data_files(const Options& options) {
    for (const Language language : all_languages)
        plan(std::string(code(language)) + "/atom.xml",
             [this, language] { return atom(site_, collections_.order(), language); });
    plan("robots.txt", [this, noindex = options.noindex] { return robots(site_, noindex); });
    plan("_headers", [this, noindex = options.noindex] { return headers(root_urls(site_.project), noindex); });
    plan("_redirects", [this] { return redirects(site_); });
    for (const Image& image : site_.project.images)
        plan(image.public_url.substr(1), [&image] {
            return OutputFile{image.public_url.substr(1), image.bytes, {"content/" + image.path}};
        });
}

void Files::plan_gathering_pages(const Options& options) {
    gathering_ = gathering_pages(site_, collections_, companions_, options.report);
    if (options.changes)
        for (const Language language : all_languages)
            gathering_.push_back(changes_page(*options.changes, language));
    for (const Page& page : gathering_)
        plan(
            output_path(page.url), [this, &page] { return writer_.file(page); }, page.template_name);
}

void Files::plan_sitemap() {
    for (const std::string& path : sitemap_paths(indexed_pages(site_, gathering_, companions_).size()))
        plan(path, [this, path] { return sitemap(site_, indexed_pages(site_, gathering_, companions_), path); });
}

// Each sheet in both languages, and what the theme adds beside it.
void Files::plan_sheets() {
    for (std::size_t at = 0; at < site_.entries.size(); ++at)
        for (const Language language : all_languages) {
            plan_sheet(EntryIndex(at), language);
            plan_companions(EntryIndex(at), language);
        }
}

void Files::plan_sheet(EntryIndex index, Language language) {
    const Entry& entry = site_.at(index);
    const std::string_view template_name = entry.sheets[language]
                                               ? std::string_view(site_.project.types[entry.type.at()].page_template)
                                               : missing_template;
    plan(
        output_path(entry.url[language]),
        [this, index, language] {
            return writer_.file(sheet_page(site_, collections_, companions_, writer_, index, language));
        },
        template_name);
}

void Files::plan_companions(EntryIndex index, Language language) {
    for (const ThemeCompanion* companion : companions_.of(site_.at(index))) {
        const std::string url = companions_.url(*companion, site_.at(index), language);
        if (url.empty()) continue;
        plan(
            output_path(url),
            [this, companion, index, language] {
                return writer_.file(companions_.page(collections_, *companion, index, language));
            },
            companion->template_name);
    }
}

} // namespace veilleur::render
