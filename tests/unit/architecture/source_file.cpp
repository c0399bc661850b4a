#include "source_file.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace veilleur::architecture {

namespace fs = std::filesystem;

namespace {

std::string_view without_indentation(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return line;
}

// What stands between `open` and `close` at the start of `text`; empty if it does not start so.
std::string_view enclosed(std::string_view text, char open, char close) {
    if (text.empty() || text.front() != open) return {};
    const std::size_t end = text.find(close, 1);
    return end == std::string_view::npos ? std::string_view() : text.substr(1, end - 1);
}

bool is_source(const fs::path& path) {
    return path.extension() == ".hpp" || path.extension() == ".cpp" || path.filename() == "CMakeLists.txt";
}

std::string read(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

std::vector<Include> includes(std::string_view text) {
    constexpr std::string_view directive = "#include";
    std::vector<Include> found;
    std::istringstream lines{std::string(text)};
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        std::string_view rest = without_indentation(line);
        if (!rest.starts_with(directive)) continue;
        rest = without_indentation(rest.substr(directive.size()));
        if (const auto name = enclosed(rest, '"', '"'); !name.empty())
            found.push_back({std::string(name), IncludeKind::quoted, number});
        if (const auto name = enclosed(rest, '<', '>'); !name.empty())
            found.push_back({std::string(name), IncludeKind::angled, number});
    }
    return found;
}

std::string layer_of(std::string_view path) {
    constexpr std::string_view root = "generator/";
    if (!path.starts_with(root)) return {};
    path.remove_prefix(root.size());
    return std::string(path.substr(0, path.find('/')));
}

std::string place(const SourceFile& file, std::size_t line) {
    return file.path + ":" + std::to_string(line) + ": ";
}

std::vector<SourceFile> read_sources(const fs::path& root, const std::string& folder) {
    std::vector<SourceFile> files;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
        if (entry.is_regular_file() && is_source(entry.path()))
            files.push_back({entry.path().lexically_relative(root).generic_string(), read(entry.path())});
    const auto by_path = [](const SourceFile& left, const SourceFile& right) { return left.path < right.path; };
    std::sort(files.begin(), files.end(), by_path);
    return files;
}

} // namespace veilleur::architecture
