#pragma once

#include "base/source_tree.hpp"

#include <map>
#include <string>

namespace veilleur {

// A SourceTree held in memory, for tests: path -> bytes, and what is no plain file: path -> kind.
class MemoryTree final : public SourceTree {
public:
    using Files = std::map<std::string, std::string, std::less<>>;
    using Others = std::map<std::string, EntryKind, std::less<>>;

    explicit MemoryTree(Files files, Others others = {}) : files_(std::move(files)), others_(std::move(others)) {}

    std::vector<SourceEntry> list(std::string_view folder) const override;
    std::string read(std::string_view path) const override;
    bool contains(std::string_view path) const override;

private:
    Files files_;
    Others others_;
};

} // namespace veilleur
