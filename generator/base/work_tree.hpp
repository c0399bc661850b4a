#pragma once

#include "base/source_tree.hpp"

#include <filesystem>

namespace veilleur {

// A folder on disk as a SourceTree. Hidden entries (names that begin with a dot) are not listed. Every read goes
// through openat2 with RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS, so a link in a pull request cannot lead outside.
class WorkTree final : public SourceTree {
public:
    // Throws Failure (wrong_call) if `root` is not a folder.
    explicit WorkTree(const std::filesystem::path& root);
    ~WorkTree() override;
    WorkTree(const WorkTree&) = delete;
    WorkTree& operator=(const WorkTree&) = delete;

    std::vector<SourceEntry> list(std::string_view folder) const override;
    std::string read(std::string_view path) const override;
    bool contains(std::string_view path) const override;

private:
    int root_; // file descriptor of the folder, owned
};

} // namespace veilleur
