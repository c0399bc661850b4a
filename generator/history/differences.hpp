#pragma once

#include "history/object_id.hpp"
#include "history/repository.hpp"

#include <optional>
#include <string>
#include <vector>

namespace veilleur::history {

// A file that is not the same in two trees, in its bytes or its mode: `before` is empty where it is new, `after` where
// it is gone.
struct Difference {
    std::string path; // from the root of the trees compared, '/' between folders
    std::optional<ObjectId> before;
    std::optional<ObjectId> after;
};

// The files that differ between two trees, sorted as git sorts trees; no tree is an empty one. Only ids are compared
// and only folders whose ids differ are opened, so no blob is needed. Submodules are left out. Throws Fault if a tree
// is missing, if folders are nested deeper than 64, or if more than a million files and folders differ.
std::vector<Difference> differences(const Repository& repository, const std::optional<ObjectId>& before,
                                    const std::optional<ObjectId>& after);

} // namespace veilleur::history
