#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace veilleur::history {

using PathNumber = std::uint32_t;

// Numbers for paths, from 0: a long history names the same few files again and again.
class PathNumbers {
public:
    PathNumber of(std::string_view path);
    const std::string& path(PathNumber number) const { return paths_[number]; }
    std::size_t count() const { return paths_.size(); }

private:
    std::unordered_map<std::string, PathNumber> numbers_;
    std::vector<std::string> paths_;
};

} // namespace veilleur::history
