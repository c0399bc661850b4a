#include "model/sheet_path.hpp"

#include <algorithm>

namespace veilleur {

std::string counterpart_path(std::string_view path) {
    constexpr std::string_view french = ".fr.md";
    constexpr std::string_view dutch = ".nl.md";
    const std::string_view stem = path.substr(0, path.size() - std::min(path.size(), french.size()));
    if (path.ends_with(french)) return std::string(stem).append(dutch);
    if (path.ends_with(dutch)) return std::string(stem).append(french);
    return {};
}

} // namespace veilleur
