#include "sheet_files.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

namespace veilleur::content {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view french_ending = ".fr.md";
constexpr std::string_view dutch_ending = ".nl.md";

void add_file(const fs::path& content, const fs::path& path, std::map<std::string, SheetFiles>& sheets) {
    const std::string name = path.lexically_relative(content).generic_string();
    const bool is_french = name.ends_with(french_ending);
    if (!is_french && !name.ends_with(dutch_ending)) return;
    const std::string id = name.substr(0, name.size() - french_ending.size());
    SheetFiles& sheet = sheets[id];
    sheet.id = id;
    (is_french ? sheet.french : sheet.dutch) = read_file(path);
}

std::string without_quotes(std::string value) {
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') return value.substr(1, value.size() - 2);
    return value;
}

} // namespace

std::string read_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<SheetFiles> read_sheets(const fs::path& root) {
    const fs::path content = root / "content";
    std::map<std::string, SheetFiles> sheets;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(content))
        if (entry.is_regular_file()) add_file(content, entry.path(), sheets);
    std::vector<SheetFiles> result;
    for (auto& [id, sheet] : sheets)
        result.push_back(std::move(sheet));
    return result;
}

std::string field_of(std::string_view file, std::string_view name) {
    const std::string start = std::string(name) + ": ";
    std::istringstream lines{std::string(file)};
    int fences = 0;
    for (std::string line; fences < 2 && std::getline(lines, line);) {
        if (line == "---") ++fences;
        if (line.starts_with(start)) return without_quotes(line.substr(start.size()));
    }
    return {};
}

} // namespace veilleur::content
