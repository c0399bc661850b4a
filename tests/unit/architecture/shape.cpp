#include "rules.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::architecture {

namespace {

constexpr std::ptrdiff_t most_lines = 400;

} // namespace

Faults check_shape(std::span<const SourceFile> files) {
    Faults faults;
    for (const SourceFile& file : files) {
        if (file.path.ends_with("CMakeLists.txt")) continue;
        const auto lines = std::count(file.text.begin(), file.text.end(), '\n');
        if (lines > most_lines)
            faults.push_back(file.path + ": " + std::to_string(lines) + " lines; a part of it has a name of its own");
        if (file.path.ends_with(".hpp") && !file.text.starts_with("#pragma once\n"))
            faults.push_back(file.path + ": does not begin with #pragma once");
    }
    return faults;
}

} // namespace veilleur::architecture
