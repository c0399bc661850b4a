#include "load/configuration.hpp"

#include "base/text.hpp"
#include "load/keys.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

constexpr std::string_view themes_folder = "themes";

std::string strings_path(const Project& project, Language language) {
    return joined(std::vector<std::string>{std::string(themes_folder), project.site.theme, "strings",
                                           std::string(code(language)) + ".yml"},
                  "/");
}

using Strings = std::map<std::string, std::string, std::less<>>;

Strings read_strings(const SourceTree& tree, const std::string& path, Diagnostics& diagnostics) {
    Strings strings;
    const std::optional<Value> all = read_configuration(tree, path, diagnostics);
    if (!all || all->is_null() || !expect_mapping(*all, path, path, diagnostics)) return strings;
    for (const Member& member : all->members()) {
        if (member.value.is_scalar())
            strings.emplace(member.key, member.value.text());
        else
            diagnostics.add("field-not-text", {path, member.key_position}, {member.key});
    }
    return strings;
}

// Every key must be there in both languages: a page would show a key instead of a sentence.
void compare_keys(const Project& project, Language language, Diagnostics& diagnostics) {
    const Strings& own = project.strings[language];
    for (const auto& [key, text] : project.strings[other(language)])
        if (!own.contains(key))
            diagnostics.add("string-missing", {strings_path(project, language), {}},
                            {key, strings_path(project, other(language))});
}

std::vector<std::string> theme_names(const SourceTree& tree) {
    std::vector<std::string> names;
    for (const SourceEntry& entry : tree.list(themes_folder)) {
        const auto parts = split(entry.path, '/');
        if (parts.size() > 2 && (names.empty() || names.back() != parts[1])) names.emplace_back(parts[1]);
    }
    return names;
}

} // namespace

void read_theme(const SourceTree& tree, Position named_at, Project& project, Diagnostics& diagnostics) {
    if (project.site.theme.empty()) return;
    const std::vector<std::string> names = theme_names(tree);
    if (std::ranges::count(names, project.site.theme) == 0) {
        diagnostics.add("theme-unknown", {std::string(site_file), named_at}, {project.site.theme},
                        nearest(project.site.theme, names));
        return;
    }
    const std::string folder = std::string(themes_folder) + "/" + project.site.theme;
    for (const SourceEntry& entry : tree.list(folder)) {
        if (entry.kind == EntryKind::file)
            project.theme_files.emplace(entry.path.substr(folder.size() + 1), tree.read(entry.path));
        else
            diagnostics.add("file-not-plain", {entry.path, {}}, {entry.path});
    }
    for (const Language language : all_languages)
        project.strings[language] = read_strings(tree, strings_path(project, language), diagnostics);
    for (const Language language : all_languages)
        compare_keys(project, language, diagnostics);
}

} // namespace veilleur::load
