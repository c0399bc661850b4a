#include "link/urls.hpp"

#include "base/unicode.hpp"
#include "model/page_paths.hpp"

#include <algorithm>
#include <map>

namespace veilleur::link {

namespace {

using Owners = std::map<std::string, std::string>; // URL -> file that has it

std::string last_part(std::string_view id) {
    return std::string(id.substr(id.rfind('/') + 1));
}

std::string url_of(const Site& site, const Entry& entry, Language language, std::string_view slug) {
    const ContentType& type = site.project.types[entry.type.at()];
    return home_url(language) + type.segment[language] + "/" + std::string(slug) + "/";
}

std::string slug_of(const Site& site, const Entry& entry, Language language) {
    const SheetIndex own = entry.sheets[language];
    return own && !site.at(own).slug.empty() ? site.at(own).slug : last_part(entry.id);
}

void claim(Owners& owners, const std::string& url, const Sheet& sheet, Diagnostics& diagnostics) {
    const auto [owner, is_new] = owners.emplace(url, sheet.path);
    if (is_new || owner->second == sheet.path) return;
    const Value* slug = sheet.field("slug");
    diagnostics.add("url-taken", sheet.at(slug ? slug->position : Position{1, 1}), {url, owner->second});
}

// `old-name` stands for the same folder; `/fr/methodes/old-name/` for itself. Empty if it is neither.
std::string alias_url(const Site& site, const Entry& entry, Language language, std::string_view alias) {
    const bool is_path = alias.starts_with(home_url(language)) && alias.ends_with('/');
    std::string_view name = is_path ? alias.substr(4) : alias;
    if (is_path && name.ends_with('/')) name.remove_suffix(1);
    const bool plain = !name.empty() && std::ranges::all_of(name, [&](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' || (is_path && each == '/');
    });
    if (!plain || name.find("//") != std::string_view::npos) return {};
    return is_path ? std::string(alias) : url_of(site, entry, language, alias);
}

// The theme's page beside a sheet, which only a path can be in the way of: "" or the file that declares it.
std::string companion_at(const Site& site, const Owners& owners, Language language, const std::string& url) {
    const std::size_t slash = url.rfind('/', url.size() - 2) + 1;
    const std::string_view segment = std::string_view(url).substr(slash, url.size() - slash - 1);
    for (const ThemeCompanion& companion : site.project.theme.companions) {
        const std::string above = page_url(language, site.project.types[companion.type.at()].segment[language]);
        const bool beside = url.starts_with(above) && slash > above.size() && owners.contains(url.substr(0, slash));
        if (beside && companion.segment[language] == segment) return companion.where.file;
    }
    return {};
}

void add_alias(Site& site, const Entry& entry, const Sheet& sheet, const Value& alias, Owners& owners,
               Diagnostics& diagnostics) {
    const std::string url = alias_url(site, entry, sheet.language, alias.text());
    if (url.empty()) {
        diagnostics.add("alias-malformed", sheet.at(alias.position), {std::string(alias.text())});
        return;
    }
    const std::string companion = companion_at(site, owners, sheet.language, url);
    const auto [owner, is_new] = owners.emplace(url, companion.empty() ? sheet.path : companion);
    if (is_new && companion.empty())
        site.redirects.emplace_back(url, entry.url[sheet.language]);
    else
        diagnostics.add("alias-taken", sheet.at(alias.position), {std::string(alias.text()), owner->second});
}

void add_aliases(Site& site, Owners& owners, Diagnostics& diagnostics) {
    for (const Entry& entry : site.entries)
        for (const Language language : all_languages) {
            const SheetIndex own = entry.sheets[language];
            const Value* aliases = own ? site.at(own).field("aliases") : nullptr;
            if (!aliases) continue;
            for (const Value& alias : aliases->items())
                add_alias(site, entry, site.at(own), alias, owners, diagnostics);
        }
}

Owners pages_of_the_program(const Site& site) {
    Owners owners;
    for (const Language language : all_languages) {
        const PagePaths paths = page_paths(language);
        for (const std::string_view path : {paths.topics, paths.glossary, paths.index, paths.news, paths.changes})
            owners.emplace(page_url(language, path), "site.yml");
        for (const Topic& topic : site.project.topics)
            owners.emplace(page_url(language, paths.topics) + topic.slug[language] + "/", "content/topics.yml");
        for (const ContentType& type : site.project.types)
            owners.emplace(page_url(language, type.segment[language]), type.file);
        for (const ThemePage& page : site.project.theme.pages)
            owners.emplace(page_url(language, page.path[language]), page.where.file);
    }
    return owners;
}

} // namespace

void assign_urls(Site& site, Diagnostics& diagnostics) {
    Owners owners = pages_of_the_program(site);
    for (Entry& entry : site.entries)
        for (const Language language : all_languages) {
            entry.url[language] = url_of(site, entry, language, slug_of(site, entry, language));
            claim(owners, entry.url[language], site.best(entry, language), diagnostics);
        }
    add_aliases(site, owners, diagnostics);
    std::ranges::sort(site.redirects);
}

} // namespace veilleur::link
