#pragma once

#include "model/project.hpp"
#include "scaffold/lines.hpp"

namespace veilleur::scaffold {

// Which of the files of a sheet is written.
enum class FileRole {
    source,      // holds every field
    translation, // holds those that are translated
};

struct FileScope {
    const Project& project;
    Language language;
    FileRole role;
};

// True for a field that stands in the file: in a translation, one that is translated or has a part that is.
bool belongs(const Field& field, const FileScope& scope);

// The field with its help above: required, it counts and is empty (of a group, its required parts are); else it waits
// as an example.
void write_field(const Field& field, const FileScope& scope, Lines& lines);

} // namespace veilleur::scaffold
