#pragma once

#include "history/differences.hpp"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace veilleur::history {

// The files that disappear in one commit, to be recognised where they appear again under another name. Equal bytes only
// (as `git log -M100%`): the bytes of old commits may not be there to be compared.
class Renames {
public:
    explicit Renames(std::span<const Difference> differences);

    // The path that a new file had before, if any; each is given once. A file of the same name in another folder comes
    // first, then the order of the differences.
    std::optional<std::string> take_source(const Difference& added);

private:
    std::unordered_map<ObjectId, std::vector<std::string>> disappeared_;
};

} // namespace veilleur::history
