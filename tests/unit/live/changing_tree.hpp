#pragma once

#include "base/memory_tree.hpp"
#include "edits.hpp"

namespace veilleur::test {

// The files as they are at the moment of reading.
class ChangingTree final : public SourceTree {
public:
    explicit ChangingTree(const Tree& files) : files_(files) {}

    std::vector<SourceEntry> list(std::string_view folder) const override { return MemoryTree(files_).list(folder); }
    std::string read(std::string_view path) const override { return MemoryTree(files_).read(path); }
    bool contains(std::string_view path) const override { return files_.contains(path); }

private:
    const Tree& files_;
};

} // namespace veilleur::test
