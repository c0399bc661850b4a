#pragma once

#include "history/changes.hpp"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace veilleur::history {

struct Origin {
    PathNumber path;
    bool is_rename; // the file is gone from there; else it was copied
};

// Tells where a new file comes from: a file that had the same bytes just before, as `git log --follow -M100%` finds it.
// Nothing but equal bytes counts, because the bytes of old commits may not be there to be compared.
class Origins {
public:
    // All must live as long as this.
    Origins(const Repository& repository, const PathNumbers& paths, const std::vector<Change>& changes);

    // For a file of `change` that was not there before. A file that is gone comes before one that stays, the same name
    // before another, and then the order of the paths. Throws Fault if a tree is missing, and where so many files are
    // equal that looking at them would not end.
    std::optional<Origin> of(const FileChange& added, const Change& change);

private:
    std::vector<PathNumber> standing_before(const FileChange& added, const Change& change);

    const Repository& repository_;
    const PathNumbers& paths_;
    std::unordered_map<ObjectId, std::vector<PathNumber>> paths_of_bytes_; // every path that ever held them, sorted
    std::size_t looked_at_ = 0;
};

} // namespace veilleur::history
