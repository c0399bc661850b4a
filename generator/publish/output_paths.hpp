#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace veilleur::publish {

// The paths of a site as they are claimed. Not for several threads at once.
class OutputPaths {
public:
    // Throws Failure (program_fault) if the path is empty, absolute, climbs, holds control characters or a backslash,
    // or was claimed before: also in another case or Unicode form, which some file systems take for the same name.
    void claim(const std::string& path);

private:
    std::unordered_map<std::string, std::string> claimed_; // folded -> as it was given
};

} // namespace veilleur::publish
