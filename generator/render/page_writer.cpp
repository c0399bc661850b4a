#include "render/page_writer.hpp"

#include "model/page_paths.hpp"
#include "render/functions.hpp"

#include <algorithm>

namespace veilleur::render {

namespace {

using templates::List;
using templates::Object;
using View = templates::Value;

constexpr std::string_view template_folder = "templates/";

templates::Theme::Sources template_sources(const Project& project) {
    templates::Theme::Sources sources;
    for (const auto& [path, text] : project.theme_files)
        if (path.starts_with(template_folder)) sources.emplace(path.substr(template_folder.size()), text);
    return sources;
}

// Where the templates of a parent lie.
templates::Theme::Sources inherited_templates(const Project& project) {
    templates::Theme::Sources files;
    for (const auto& [path, file] : project.inherited_files)
        if (path.starts_with(template_folder)) files.emplace(path.substr(template_folder.size()), file);
    return files;
}

View stale_help(const Site& site, Language language) {
    const EntryIndex entry = site.entry(site.project.site.stale_help);
    if (!entry) return {};
    return Object{{"title", site.best(site.at(entry), language).title}, {"url", site.at(entry).url[language]}};
}

Object site_names(const Site& site, const Options& options, Language language) {
    const SiteConfiguration& about = site.project.site;
    Object names;
    names.set("title", about.title[language]).set("tagline", about.tagline[language]);
    names.set("description", about.description[language]).set("base_url", about.base_url);
    names.set("organisation", about.organisation[language]).set("organisation_url", about.organisation_url);
    names.set("responsible_publisher", about.responsible_publisher[language]);
    names.set("contact_email", about.contact_email).set("repository_url", about.repository_url);
    names.set("stale_help", stale_help(site, language));
    names.set("licence", about.licence[language]).set("licence_url", about.licence_url);
    names.set("review_url", options.review_url).set("editor_url", options.editor_url);
    names.set("noindex", options.noindex).set("languages", List{View("fr"), View("nl")});
    return names;
}

List menu(const Site& site, Language language, TypeIndex current) {
    std::vector<std::int64_t> counts(site.project.types.size());
    for (const Entry& entry : site.entries)
        ++counts[entry.type.at()];
    List items;
    for (std::size_t at = 0; at < site.project.types.size(); ++at) {
        const ContentType& type = site.project.types[at];
        if (!type.in_menu || type.defines_terms || counts[at] == 0) continue;
        Object item;
        item.set("type", type.name).set("label", type.plural[language]).set("accent", type.accent);
        item.set("description", type.description[language]).set("count", counts[at]);
        item.set("url", page_url(language, type.segment[language])).set("current", TypeIndex(at) == current);
        items.emplace_back(std::move(item));
    }
    return items;
}

List footer(const Site& site, Language language) {
    List items;
    for (const std::string& id : site.project.site.footer) {
        const EntryIndex entry = site.entry(id);
        if (!entry) continue;
        items.emplace_back(
            Object{{"title", site.best(site.at(entry), language).title}, {"url", site.at(entry).url[language]}});
    }
    return items;
}

Object page_urls(const Project& project, const Options& options, Language language) {
    const PagePaths paths = page_paths(language);
    Object urls{{"home", home_url(language)},
                {"glossary", page_url(language, paths.glossary)},
                {"topics", page_url(language, paths.topics)},
                {"index", page_url(language, paths.index)},
                {"new", page_url(language, paths.news)},
                {"feed", home_url(language) + "atom.xml"}};
    if (options.changes) urls.set("changes", page_url(language, paths.changes));
    for (const ThemePage& page : project.theme.pages)
        urls.set(page.name, page_url(language, page.path[language]));
    return urls;
}

} // namespace

std::string output_path(std::string_view url) {
    return std::string(url.substr(1)) + (url.ends_with('/') ? "index.html" : "");
}

PageWriter::PageWriter(const Site& site, const Options& options, const Assets& assets, const Strings& strings,
                       Diagnostics& diagnostics)
    : site_(site), options_(options), strings_(strings), diagnostics_(diagnostics),
      theme_(template_sources(site.project), site.project.theme_path(template_folder), function_names(), diagnostics,
             inherited_templates(site.project)) {
    for (const Language language : all_languages) {
        functions_[language] = functions(site, assets, strings, language);
        for (std::size_t type = 0; type < site.project.types.size(); ++type)
            shared_[language].push_back(shared_names(language, TypeIndex(type)));
        shared_[language].push_back(shared_names(language, TypeIndex()));
    }
}

Object PageWriter::shared_names(Language language, TypeIndex current) const {
    Object names;
    names.set("lang", code(language)).set("other_lang", code(other(language)));
    names.set("site", site_names(site_, options_, language)).set("menu", menu(site_, language, current));
    names.set("footer", footer(site_, language)).set("urls", page_urls(site_.project, options_, language));
    names.set("search_index", options_.search_index[language]);
    return names;
}

std::string PageWriter::absolute(std::string_view url) const {
    return site_.project.site.base_url + std::string(url);
}

Object PageWriter::page_names(const Page& page) const {
    List alternates;
    for (const Language language : all_languages) {
        if (page.alternates[language].empty()) continue;
        alternates.emplace_back(Object{{"lang", code(language)},
                                       {"url", View::borrowed(page.alternates[language])},
                                       {"canonical", absolute(page.alternates[language])},
                                       {"indexed", !page.noindex && !page.not_indexed_in[language]}});
    }
    Object names;
    names.set("url", View::borrowed(page.url)).set("canonical", absolute(page.url));
    names.set("title", View::borrowed(page.title)).set("description", View::borrowed(page.description));
    names.set("kind", View::borrowed(page.kind));
    names.set("noindex", page.noindex || options_.noindex).set("alternates", std::move(alternates));
    names.set("json_ld", page.json_ld.empty() ? View() : View(templates::Json{page.json_ld}));
    names.set("feed_url", home_url(page.language) + "atom.xml");
    return names;
}

std::string PageWriter::words(Language language, const std::string& key, const std::string& title) const {
    if (const auto text = strings_.text(language, key, {{"title", title}})) return *text;
    diagnostics_.add("theme-title-unknown",
                     {site_.project.theme_path("strings/" + std::string(code(language)) + ".yml"), {}},
                     {key, "strings/" + std::string(code(language)) + ".yml"});
    return {};
}

void PageWriter::fill_words(Page& page) const {
    if (!page.description_key.empty()) page.description = words(page.language, page.description_key, page.title);
    if (!page.title_key.empty()) page.title = words(page.language, page.title_key, page.title);
}

bool PageWriter::has_template(const std::string& name) const {
    if (theme_.contains(name)) return true;
    diagnostics_.add("theme-template-missing", {site_.project.theme_path(std::string(template_folder) + name), {}},
                     {name});
    return false;
}

std::optional<OutputFile> PageWriter::render(const std::string& template_name, const templates::Scope& scope,
                                             Language language, OutputFile file) const {
    if (!theme_.render(template_name, scope, functions_[language], file.bytes, diagnostics_)) return std::nullopt;
    for (const std::string& name : theme_.made_from(template_name))
        file.made_from.push_back(site_.project.theme_path(std::string(template_folder) + name));
    return file;
}

std::optional<OutputFile> PageWriter::file(Page page) const {
    if (!has_template(page.template_name)) return std::nullopt;
    fill_words(page);
    if (page.fill) page.fill(page);
    page.names.set("page", page_names(page));
    const auto& all = shared_[page.language];
    const Object& shared = page.type ? all[page.type.at()] : all.back();
    OutputFile file{output_path(page.url), {}, std::move(page.made_from)};
    file.bytes.reserve(16 * 1024);
    return render(page.template_name, {&page.names, &shared}, page.language, std::move(file));
}

std::optional<OutputFile> PageWriter::file(const ThemeFile& file, Language language) const {
    if (!has_template(file.template_name)) return std::nullopt;
    return render(file.template_name, {nullptr, &shared_[language].back()}, language,
                  {file.path[language], {}, {file.where.file}});
}

} // namespace veilleur::render
