#include "render/scripts.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace veilleur::render {

namespace {

using Names = std::set<std::string, std::less<>>;

constexpr std::string_view folder = "assets/";

const std::string* find(const Project& project, std::string_view name) {
    const auto found = project.theme_files.find(std::string(folder).append(name));
    return found == project.theme_files.end() ? nullptr : &found->second;
}

// The script a line takes in, or nothing: `import { a, b } from './name.js';`
std::string_view import_of(std::string_view line) {
    constexpr std::string_view before = " from './", after = "';";
    const std::size_t begin = line.find(before);
    if (!line.starts_with("import ") || begin == line.npos || !line.ends_with(after)) return {};
    const std::size_t from = begin + before.size();
    return line.substr(from, line.size() - from - after.size());
}

std::string_view without(std::string_view line, std::string_view beginning) {
    return line.starts_with(beginning) ? line.substr(beginning.size()) : line;
}

// The lines that do something.
std::vector<std::string_view> code_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (const std::string_view whole : split(text, '\n'))
        if (const std::string_view line = trimmed(whole); !line.empty() && !line.starts_with("//"))
            lines.push_back(line);
    return lines;
}

void append(std::string& bundle, const Project& project, std::string_view name, Names& taken) {
    for (const std::string_view line : code_lines(*find(project, name))) {
        const std::string_view other = import_of(line);
        if (other.empty()) {
            bundle.append(without(line, "export ")).append("\n");
            continue;
        }
        if (!find(project, other))
            throw Failure(
                ExitCode::content_has_errors,
                fmt::format("themes/{}/assets/{} imports ./{}, which is not there.", project.site.theme, name, other));
        if (taken.emplace(other).second) append(bundle, project, other, taken);
    }
}

bool takes_in_others(std::string_view text) {
    for (const std::string_view line : split(text, '\n'))
        if (!import_of(line).empty()) return true;
    return false;
}

// Whether white space at the beginning of a line may stand in a text: a template string that goes on there.
bool has_long_texts(std::string_view text) {
    return std::ranges::any_of(split(text, '\n'),
                               [](std::string_view line) { return std::ranges::count(line, '`') % 2 != 0; });
}

} // namespace

Names imported_scripts(const Project& project) {
    Names names;
    for (const auto& [path, text] : project.theme_files) {
        if (!path.starts_with(folder) || !path.ends_with(".js")) continue;
        for (const std::string_view line : split(text, '\n'))
            if (const std::string_view other = import_of(line); !other.empty()) names.emplace(other);
    }
    return names;
}

std::string bundled(const Project& project, std::string_view name) {
    const std::string& text = *find(project, name);
    std::string bundle;
    if (!takes_in_others(text)) {
        if (has_long_texts(text)) return text;
        for (const std::string_view line : code_lines(text))
            bundle.append(line).append("\n");
        return bundle;
    }
    Names taken = {std::string(name)};
    append(bundle, project, name, taken);
    return bundle;
}

} // namespace veilleur::render
