#pragma once

#include "history/authors.hpp"
#include "history/changes.hpp"

#include <map>
#include <string>

namespace veilleur::history {

// The history of every file of the folder `content`, by its path in there, out of the changes that led to it: of each
// file the commits that `git log --follow -M100%` lists. Throws Fault as Origins and `differences` do.
std::map<std::string, FileHistory, std::less<>> follow(const Repository& repository, const ObjectId& content,
                                                       const std::vector<Change>& changes, PathNumbers& paths,
                                                       const Authors& authors);

} // namespace veilleur::history
