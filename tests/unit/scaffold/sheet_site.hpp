#pragma once

#include "load/load.hpp"
#include "scaffold/scaffold.hpp"
#include "support/golden_source.hpp"

#include <string>
#include <vector>

namespace veilleur::test {

// The golden site with an eleventh type, all types of this repository beside it, in memory.
struct SheetSite {
    Files files;
    Project project;

    SheetSite();

    // Adds a file of a type, and reads the project anew.
    void add_type(const std::string& name, const std::string& text);

    const ContentType& type(const std::string& name) const;

    // The files of a new sheet called "Étape zéro" and "Stap nul", in the languages asked for, the first one the
    // source.
    std::vector<scaffold::NewFile> new_sheet(const std::string& type_name,
                                             const std::vector<Language>& languages) const;

    // What `check` says with `added` in the site and did not say before, one "CODE FILE: ARGUMENTS" per diagnostic.
    std::vector<std::string> found_in(const std::vector<scaffold::NewFile>& added) const;
};

} // namespace veilleur::test
