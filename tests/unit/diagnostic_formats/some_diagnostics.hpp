#pragma once

#include "commands/diagnostic_formats/diagnostic_formats.hpp"

#include <vector>

// An error with a place, one of a whole file, and a warning; worst first, as Diagnostics::sorted gives them.
inline std::vector<veilleur::Diagnostic> some_diagnostics() {
    return {{"personal-mobile-number", {"content/a.fr.md", {3, 7}}, {"04••"}, ""},
            {"personal-national-number", {"content/85•• x.fr.md", {}}, {"85••"}, "rien"},
            {"personal-birth-date", {"content/a.fr.md", {1, 1}}, {"12•"}, ""}};
}
