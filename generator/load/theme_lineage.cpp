#include "load/theme_lineage.hpp"

#include "base/text.hpp"
#include "load/configuration.hpp"
#include "load/keys.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

std::vector<std::string> theme_names(const SourceTree& tree) {
    std::vector<std::string> names;
    for (const SourceEntry& entry : tree.list("themes")) {
        const auto parts = split(entry.path, '/');
        if (parts.size() > 2 && (names.empty() || names.back() != parts[1])) names.emplace_back(parts[1]);
    }
    return names;
}

ThemeFolder theme_folder(const SourceTree& tree, const std::string& name, Diagnostics& diagnostics) {
    ThemeFolder theme{name, std::nullopt};
    std::optional<Value> value = read_configuration(tree, theme.declarations_file(), diagnostics);
    if (value && !value->is_null() && expect_mapping(*value, "theme.yml", theme.declarations_file(), diagnostics))
        theme.declarations = std::move(value);
    return theme;
}

} // namespace

std::vector<ThemeFolder> theme_lineage(const SourceTree& tree, const std::string& name, const Location& named_at,
                                       Diagnostics& diagnostics) {
    const std::vector<std::string> names = theme_names(tree);
    std::vector<ThemeFolder> line;
    std::string next = name;
    Location where = named_at;
    while (!next.empty()) {
        if (std::ranges::count(names, next) == 0) {
            diagnostics.add("theme-unknown", where, {next}, nearest(next, names));
            break;
        }
        if (std::ranges::count(line, next, &ThemeFolder::name) > 0) {
            diagnostics.add("theme-parent-circle", where, {next});
            break;
        }
        line.push_back(theme_folder(tree, next, diagnostics));
        next.clear();
        if (!line.back().declarations) break;
        const std::string file = line.back().declarations_file();
        Keys keys(*line.back().declarations, file, diagnostics);
        next = keys.text("parent");
        where = {file, keys.position("parent")};
    }
    return line;
}

} // namespace veilleur::load
