#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// A theme of themes/, with what its theme.yml says.
struct ThemeFolder {
    std::string name;
    std::optional<Value> declarations; // a mapping, if there is one

    std::string folder() const { return "themes/" + name; }
    std::string declarations_file() const { return folder() + "/theme.yml"; }
};

// The theme called `name` and those it stands on (`parent:`), the nearest first. Empty, with a diagnostic at
// `named_at`, if there is no such theme; a parent that is unknown, or a circle, is diagnosed and ends the line.
std::vector<ThemeFolder> theme_lineage(const SourceTree& tree, const std::string& name, const Location& named_at,
                                       Diagnostics& diagnostics);

} // namespace veilleur::load
