#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::content {

// Both files of a sheet as they stand on the disk; empty where a file is missing.
struct SheetFiles {
    std::string id; // "methods/gease"
    std::string french;
    std::string dutch;
};

// What is wrong, one line each; empty if all is well.
using Faults = std::vector<std::string>;

std::string read_file(const std::filesystem::path& path); // throws std::runtime_error if it cannot be read

// The sheets below `content` of the project, sorted by id.
std::vector<SheetFiles> read_sheets(const std::filesystem::path& root);

// The value of a field at the top of the front matter, without quotes; empty if it is not there.
std::string field_of(std::string_view file, std::string_view name);

} // namespace veilleur::content
