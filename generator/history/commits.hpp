#pragma once

#include "history/authors.hpp"
#include "history/object_id.hpp"
#include "history/repository.hpp"
#include "model/history.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace veilleur::history {

// What the walk needs to know of a commit.
struct Commit {
    ObjectId id;
    std::vector<ObjectId> parents;
    Moment authored;
    AuthorNumber author = 0;
    std::optional<ObjectId> content; // the folder that is looked at, if the commit has it
};

// Every commit that leads to `last`, itself included, in the order of `git log`: the newest first. `path` is the folder
// to look at, from the root of the trees. Throws Fault if a commit or a tree is missing.
std::vector<Commit> commits(const Repository& repository, const ObjectId& last, std::string_view path,
                            Authors& authors);

} // namespace veilleur::history
