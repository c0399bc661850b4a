#include "load/theme_paths.hpp"

#include "base/text.hpp"
#include "model/page_paths.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace veilleur::load {

namespace {

constexpr std::string_view root_folder = "root/";

// What the program, or the search, publishes outside the folders of the languages.
constexpr std::array<std::string_view, 7> own_files{"_headers",   "_redirects",  "index.html",  "404.html",
                                                    "robots.txt", "sitemap.xml", "netlify.toml"};
constexpr std::array<std::string_view, 5> own_folders{"fr", "nl", "assets", "images", "admin"};

class Addresses {
public:
    explicit Addresses(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void own(std::string url, std::string owner) { owners_.emplace(std::move(url), std::move(owner)); }

    // A part that is missing was diagnosed.
    void claim(const std::string& url, const std::string& part, const std::string& owner, const Location& where) {
        if (part.empty()) return;
        const auto [earlier, is_new] = owners_.emplace(url, owner);
        if (!is_new) diagnostics_.add("theme-path-taken", where, {url, earlier->second});
    }

private:
    Diagnostics& diagnostics_;
    std::map<std::string, std::string> owners_;
};

bool plain(std::string_view path) {
    const bool signs = std::ranges::all_of(path, [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' || each == '_' ||
               each == '.' || each == '/';
    });
    const std::vector<std::string_view> parts = split(path, '/');
    return signs && std::ranges::none_of(parts, [](std::string_view part) {
               return part.empty() || part == "." || part == ".." || part.ends_with('.');
           });
}

bool may_be_published(std::string_view path, Language language) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return plain(path) && path.starts_with(std::string(code(language)) + "/") &&
           name.find('.') != std::string_view::npos && !name.ends_with(".html") &&
           path != std::string(code(language)) + "/atom.xml";
}

void own_addresses(const Project& project, Language language, Addresses& addresses) {
    const PagePaths paths = page_paths(language);
    for (const std::string_view path : {paths.topics, paths.glossary, paths.index, paths.news, paths.changes})
        addresses.own(page_url(language, path), std::string(path));
    for (const ContentType& type : project.types)
        addresses.own(page_url(language, type.segment[language]), type.file);
}

void check_language(const Project& project, Language language, Diagnostics& diagnostics) {
    Addresses addresses(diagnostics);
    own_addresses(project, language, addresses);
    for (const ThemePage& page : project.theme.pages)
        addresses.claim(page_url(language, page.path[language]), page.path[language], page.name, page.where);
    for (const ThemeCompanion& companion : project.theme.companions) {
        const std::string& type = project.types[companion.type.at()].segment[language];
        const std::string& segment = companion.segment[language];
        addresses.claim(page_url(language, type + "/…/" + segment), segment, companion.name, companion.where);
    }
    for (const ThemeFile& file : project.theme.files) {
        const std::string& path = file.path[language];
        if (!path.empty() && !may_be_published(path, language))
            diagnostics.add("theme-file-path", file.where, {path, std::string(code(language))});
        else
            addresses.claim("/" + path, path, file.template_name, file.where);
    }
}

void check_root(const Project& project, Diagnostics& diagnostics) {
    for (const auto& [path, bytes] : project.theme_files) {
        if (!path.starts_with(root_folder)) continue;
        const std::string name = path.substr(root_folder.size());
        const std::string_view folder = split(name, '/').front();
        if (!plain(name) || std::ranges::count(own_files, name) > 0 || std::ranges::count(own_folders, folder) > 0)
            diagnostics.add("theme-root-name", {project.theme_path(path), {}}, {name});
    }
}

} // namespace

void refuse_taken_paths(const Project& project, Diagnostics& diagnostics) {
    for (const Language language : all_languages)
        check_language(project, language, diagnostics);
    check_root(project, diagnostics);
}

} // namespace veilleur::load
