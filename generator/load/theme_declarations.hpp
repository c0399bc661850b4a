#pragma once

#include "base/diagnostic.hpp"
#include "load/theme_lineage.hpp"
#include "model/project.hpp"

namespace veilleur::load {

// Adds what a theme.yml declares to `project.theme`, but for what a nearer theme declared under the same name. The
// types, the files and the strings of the theme must be read already. What is wrong is diagnosed and left out.
void read_theme_declarations(const ThemeFolder& theme, Project& project, Diagnostics& diagnostics);

} // namespace veilleur::load
