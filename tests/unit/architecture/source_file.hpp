#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::architecture {

// A file of the project, as the rules see it.
struct SourceFile {
    std::string path; // from the root of the project: "generator/link/terms.cpp"
    std::string text;
};

enum class IncludeKind { quoted, angled };

struct Include {
    std::string name;
    IncludeKind kind = IncludeKind::quoted;
    std::size_t line = 0; // from 1
};

std::vector<Include> includes(std::string_view text);

// The folder of generator/ a file belongs to: "link" for generator/link/x/y.cpp, "main.cpp" for the file itself. Empty
// for a file elsewhere.
std::string layer_of(std::string_view path);

// "generator/link/terms.cpp:12: "
std::string place(const SourceFile& file, std::size_t line);

// The files below `folder` of the project whose names end in .hpp, .cpp or CMakeLists.txt, sorted by path.
std::vector<SourceFile> read_sources(const std::filesystem::path& root, const std::string& folder);

} // namespace veilleur::architecture
