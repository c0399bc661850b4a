#include "project_file.hpp"

#include "catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace veilleur::forge {

namespace fs = std::filesystem;

std::string project_text(const std::string& path) {
    std::ifstream stream(fs::path(VEILLEUR_ROOT) / path, std::ios::binary);
    INFO(path);
    REQUIRE(stream.is_open());
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<ProjectFile> yaml_files(const std::string& folder) {
    std::vector<ProjectFile> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(VEILLEUR_ROOT) / folder)) {
        const fs::path& path = entry.path();
        if (path.extension() == ".yml")
            files.push_back({path.stem().string(), project_text(folder + "/" + path.filename().string())});
    }
    const auto by_name = [](const ProjectFile& left, const ProjectFile& right) { return left.name < right.name; };
    std::sort(files.begin(), files.end(), by_name);
    return files;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace veilleur::forge
