#pragma once

#include "base/source_tree.hpp"

#include <map>
#include <string>

namespace veilleur {

// A SourceTree held in memory, for tests: path -> bytes.
class MemoryTree final : public SourceTree {
public:
    explicit MemoryTree(std::map<std::string, std::string, std::less<>> files) : files_(std::move(files)) {}

    std::vector<SourceEntry> list(std::string_view folder) const override;
    std::string read(std::string_view path) const override;
    bool contains(std::string_view path) const override;

private:
    std::map<std::string, std::string, std::less<>> files_;
};

} // namespace veilleur
