#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// A file whose name says that it is a sheet.
struct SheetFile {
    SourceEntry entry;
    SheetId id;
    Language language = Language::fr;
    TypeIndex type;
};

// What the names below content/ say the files are; sorted by path.
struct ContentFiles {
    std::vector<SheetFile> sheets;
    std::vector<SourceEntry> images;
};

// Sorts the files below content/ by what their names say; names that are wrong, links, submodules and files that belong
// nowhere are diagnosed and left out.
ContentFiles sort_files(const std::vector<SourceEntry>& entries, const std::vector<ContentType>& types,
                        Diagnostics& diagnostics);

// Says which paths would be one and the same on a system that does not tell capitals apart, or accents typed in two
// ways.
void refuse_collisions(const std::vector<SourceEntry>& entries, Diagnostics& diagnostics);

inline constexpr std::string_view content_folder = "content";
inline constexpr std::string_view images_folder = "images";

} // namespace veilleur::load
