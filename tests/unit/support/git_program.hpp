#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace veilleur::test {

// Runs the `git` program in `folder`, without the configuration of the machine, and returns what it prints. Throws
// std::runtime_error if it fails. Tests compare with it; veilleur itself never starts it.
std::string git(const std::filesystem::path& folder, const std::vector<std::string>& arguments);

std::vector<std::string> lines_of(const std::string& text); // without empty ones

} // namespace veilleur::test
