#include "history/snapshot.hpp"

namespace veilleur::history {

std::size_t PathNumbers::of(std::string_view path) {
    const auto [found, is_new] = numbers_.try_emplace(std::string(path), paths_.size());
    if (is_new) paths_.emplace_back(path);
    return found->second;
}

std::optional<FileHistory> Snapshot::find(std::size_t path) const {
    return path < files_.size() ? files_[path] : std::nullopt;
}

void Snapshot::set(std::size_t path, const FileHistory& file) {
    if (path >= files_.size()) files_.resize(path + 1);
    files_[path] = file;
}

void Snapshot::erase(std::size_t path) {
    if (path < files_.size()) files_[path].reset();
}

std::map<std::string, FileHistory, std::less<>> Snapshot::named(const PathNumbers& numbers,
                                                                std::string_view prefix) const {
    std::map<std::string, FileHistory, std::less<>> result;
    for (std::size_t path = 0; path < files_.size(); ++path)
        if (files_[path]) result.emplace(std::string(prefix) + numbers.path(path), *files_[path]);
    return result;
}

} // namespace veilleur::history
