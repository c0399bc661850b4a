#include "base/memory_tree.hpp"

#include "base/failure.hpp"

#include <algorithm>

namespace veilleur {

std::vector<SourceEntry> MemoryTree::list(std::string_view folder) const {
    const std::string prefix = folder.empty() ? std::string() : std::string(folder) + "/";
    std::vector<SourceEntry> entries;
    for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix); ++file)
        entries.push_back({file->first, EntryKind::file, file->second.size()});
    for (auto other = others_.lower_bound(prefix); other != others_.end() && other->first.starts_with(prefix); ++other)
        entries.push_back({other->first, other->second, 0});
    std::ranges::sort(entries, {}, &SourceEntry::path);
    return entries;
}

std::string MemoryTree::read(std::string_view path) const {
    const auto found = files_.find(path);
    if (found == files_.end()) throw Failure(ExitCode::machine_failed, "cannot read " + std::string(path));
    return found->second;
}

bool MemoryTree::contains(std::string_view path) const {
    return files_.contains(path);
}

} // namespace veilleur
