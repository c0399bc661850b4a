#pragma once

#include "history/commits.hpp"
#include "history/differences.hpp"
#include "history/path_numbers.hpp"

#include <optional>
#include <span>
#include <vector>

namespace veilleur::history {

// A file that a commit changed: `before` is empty where it is new, `after` where it is gone.
struct FileChange {
    PathNumber path;
    std::optional<ObjectId> before;
    std::optional<ObjectId> after;
};

// What one commit changed. A merge changes a file if it makes it different from every parent.
struct Change {
    const Commit* commit;                   // one of those given
    std::optional<ObjectId> content_before; // of the first parent
    std::vector<FileChange> files;          // sorted as git sorts trees

    bool is_merge() const { return commit->parents.size() > 1; }
};

// The changes of `commits`, in their order; commits that change nothing are left out. Throws Fault if a tree is
// missing, if a parent is not among the commits, or if there are more than ten million changes of files.
std::vector<Change> changes(const Repository& repository, std::span<const Commit> commits, PathNumbers& paths);

} // namespace veilleur::history
