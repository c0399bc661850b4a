#pragma once

#include <string>
#include <vector>

namespace veilleur::forge {

struct ProjectFile {
    std::string name; // without folder and ending
    std::string text;
};

// What a file of the project says. The test that asks for one that is not there fails.
std::string project_text(const std::string& path);

// The .yml files of a folder of the project, sorted by name.
std::vector<ProjectFile> yaml_files(const std::string& folder);

bool contains(const std::string& text, const std::string& part);

} // namespace veilleur::forge
