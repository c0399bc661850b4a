#pragma once

#include "model/history.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace veilleur::history {

// Numbers for paths, so that a snapshot is a plain array.
class PathNumbers {
public:
    std::size_t of(std::string_view path);
    const std::string& path(std::size_t number) const { return paths_[number]; }

private:
    std::unordered_map<std::string, std::size_t> numbers_;
    std::vector<std::string> paths_;
};

// The files that stand in the tree of one commit, with their dates, by path number. Cheap to copy: branches need that.
class Snapshot {
public:
    std::optional<FileHistory> find(std::size_t path) const;
    void set(std::size_t path, const FileHistory& file);
    void erase(std::size_t path);

    // The files by name, each path preceded by `prefix`.
    std::map<std::string, FileHistory, std::less<>> named(const PathNumbers& numbers, std::string_view prefix) const;

private:
    std::vector<std::optional<FileHistory>> files_;
};

} // namespace veilleur::history
