#include "load/configuration.hpp"

#include "base/text.hpp"
#include "load/keys.hpp"
#include "load/theme_declarations.hpp"
#include "load/theme_lineage.hpp"
#include "load/theme_paths.hpp"

namespace veilleur::load {

namespace {

constexpr std::string_view templates_folder = "templates/";

using Strings = std::map<std::string, std::string, std::less<>>;

std::string strings_path(std::string_view theme, Language language) {
    return "themes/" + std::string(theme) + "/strings/" + std::string(code(language)) + ".yml";
}

void read_strings(const SourceTree& tree, const std::string& path, Strings& strings, Diagnostics& diagnostics) {
    const std::optional<Value> all = read_configuration(tree, path, diagnostics);
    if (!all || all->is_null() || !expect_mapping(*all, path, path, diagnostics)) return;
    for (const Member& member : all->members()) {
        if (member.value.is_scalar())
            strings.insert_or_assign(member.key, std::string(member.value.text()));
        else
            diagnostics.add("field-not-text", {path, member.key_position}, {member.key});
    }
}

// Every key must be there in both languages: a page would show a key instead of a sentence.
void compare_keys(const Project& project, Language language, Diagnostics& diagnostics) {
    const Strings& own = project.strings[language];
    for (const auto& [key, text] : project.strings[other(language)])
        if (!own.contains(key))
            diagnostics.add("string-missing", {strings_path(project.site.theme, language), {}},
                            {key, strings_path(project.site.theme, other(language))});
}

// A file that a nearer theme has replaces this one. A template that is replaced can still be extended, under the name
// of its theme: "brusano/sheet.html".
void add_file(const ThemeFolder& theme, std::string path, std::string bytes, Project& project) {
    const std::string source = theme.folder() + "/" + path;
    const bool replaced = project.theme_files.contains(path);
    if (replaced && !path.starts_with(templates_folder)) return;
    if (replaced) path.insert(templates_folder.size(), theme.name + "/");
    if (theme.name != project.site.theme) project.inherited_files.emplace(path, source);
    project.theme_files.emplace(std::move(path), std::move(bytes));
}

void read_files(const SourceTree& tree, const ThemeFolder& theme, Project& project, Diagnostics& diagnostics) {
    const std::string folder = theme.folder();
    for (const SourceEntry& entry : tree.list(folder)) {
        if (entry.kind == EntryKind::file)
            add_file(theme, entry.path.substr(folder.size() + 1), tree.read(entry.path), project);
        else
            diagnostics.add("file-not-plain", {entry.path, {}}, {entry.path});
    }
}

} // namespace

void read_theme(const SourceTree& tree, Position named_at, Project& project, Diagnostics& diagnostics) {
    if (project.site.theme.empty()) return;
    const Location named{std::string(site_file), named_at};
    const std::vector<ThemeFolder> line = theme_lineage(tree, project.site.theme, named, diagnostics);
    if (line.empty()) return;
    for (const ThemeFolder& theme : line)
        read_files(tree, theme, project, diagnostics);
    for (auto theme = line.rbegin(); theme != line.rend(); ++theme) // the nearest has the last word
        for (const Language language : all_languages)
            read_strings(tree, strings_path(theme->name, language), project.strings[language], diagnostics);
    for (const Language language : all_languages)
        compare_keys(project, language, diagnostics);
    for (const ThemeFolder& theme : line)
        read_theme_declarations(theme, project, diagnostics);
    refuse_taken_paths(project, diagnostics);
}

} // namespace veilleur::load
