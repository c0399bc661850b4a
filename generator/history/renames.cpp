#include "history/renames.hpp"

#include <algorithm>

namespace veilleur::history {

namespace {

std::string_view name_of(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

} // namespace

Renames::Renames(std::span<const Difference> differences) {
    for (const Difference& difference : differences)
        if (difference.before && !difference.after) disappeared_[*difference.before].push_back(difference.path);
}

std::optional<std::string> Renames::take_source(const Difference& added) {
    const auto found = disappeared_.find(*added.after);
    if (found == disappeared_.end() || found->second.empty()) return std::nullopt;
    std::vector<std::string>& paths = found->second;
    const auto same_name = [&](const std::string& path) { return name_of(path) == name_of(added.path); };
    auto source = std::find_if(paths.begin(), paths.end(), same_name);
    if (source == paths.end()) source = paths.begin();
    std::string path = std::move(*source);
    paths.erase(source);
    return path;
}

} // namespace veilleur::history
