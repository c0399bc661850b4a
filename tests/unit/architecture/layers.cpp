#include "rules.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::architecture {

namespace {

struct Layer {
    std::string_view name;
    std::vector<std::string_view> may_include; // besides itself
};

// The stages never include each other: they meet in model/ and in commands/.
const std::vector<Layer>& layers() {
    static const std::vector<Layer> table{
        {"base", {}},
        {"memory", {}},
        {"model", {"base"}},
        {"template", {"base"}},
        {"markdown", {"base", "model"}},
        {"load", {"base", "model"}},
        {"history", {"base", "model"}},
        {"link", {"base", "model"}},
        {"check", {"base", "model"}},
        {"changes", {"base", "model"}},
        {"scaffold", {"base", "model"}},
        {"import", {"base", "model"}},
        {"spelling", {"base", "model"}},
        {"editor", {"base", "model"}},
        {"search", {"base", "model"}},
        {"report", {"base", "model"}},
        {"render", {"base", "model", "template"}},
        {"publish", {"base", "model"}},
        {"serve", {"base", "model", "check"}},
        {"live", {"base", "model", "load", "check", "markdown", "link", "search", "render", "serve"}},
        {"commands",
         {"base", "model", "template", "markdown", "load", "history", "link", "check", "changes", "scaffold", "import",
          "spelling", "editor", "search", "report", "render", "publish", "serve", "live"}},
        {"main.cpp", {"base",   "model",   "template", "markdown", "load",     "history",  "link",
                      "check",  "changes", "scaffold", "import",   "spelling", "editor",   "search",
                      "report", "render",  "publish",  "serve",    "live",     "commands", "memory"}},
    };
    return table;
}

const Layer* find_layer(std::string_view name) {
    const auto has_name = [&](const Layer& layer) { return layer.name == name; };
    const auto found = std::find_if(layers().begin(), layers().end(), has_name);
    return found == layers().end() ? nullptr : &*found;
}

void check_include(const SourceFile& file, const Layer& from, const Include& include, Faults& faults) {
    const std::string target = include.name.substr(0, include.name.find('/'));
    if (target == from.name) return;
    if (find_layer(target) == nullptr)
        faults.push_back(place(file, include.line) + "\"" + include.name + "\" is not a path from generator/");
    else if (std::find(from.may_include.begin(), from.may_include.end(), target) == from.may_include.end())
        faults.push_back(place(file, include.line) + std::string(from.name) + " may not include " + target);
}

} // namespace

Faults check_layers(std::span<const SourceFile> files) {
    Faults faults;
    for (const SourceFile& file : files) {
        const std::string name = layer_of(file.path);
        if (name.empty() || name == "CMakeLists.txt") continue;
        const Layer* layer = find_layer(name);
        if (layer == nullptr) {
            faults.push_back(place(file, 1) + "the folder " + name + " is not in the table of layers");
            continue;
        }
        for (const Include& include : includes(file.text))
            if (include.kind == IncludeKind::quoted) check_include(file, *layer, include, faults);
    }
    return faults;
}

} // namespace veilleur::architecture
