#pragma once

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace veilleur::test {

using Codes = std::set<std::string, std::less<>>;

// Every code that has a message.
Codes catalogue();

// The cases of tests/faults/, by name.
std::vector<std::filesystem::path> case_files();

// The code a case is about: the longest code its name begins with; empty for a case about several.
std::string code_of(const std::filesystem::path& file, const Codes& codes);

// With VEILLEUR_REFRESH set, what is expected is written anew instead of compared: read the changes like code.
bool refreshing();

} // namespace veilleur::test
