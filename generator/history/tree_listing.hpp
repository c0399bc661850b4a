#pragma once

#include "base/source_tree.hpp"
#include "history/object_id.hpp"
#include "history/repository.hpp"

#include <string>
#include <vector>

namespace veilleur::history {

// What a tree entry of this mode is for those who read content.
EntryKind kind_of(git_filemode_t mode);

// Everything below `folder` that is not a folder and not hidden, sorted by the bytes of the path, each path preceded by
// `prefix`. Throws Failure (content_has_errors) for a name that no checkout could hold, and Fault if an object is
// missing, if folders are nested deeper than 64, or if there are more than a million entries.
std::vector<SourceEntry> list_tree(const Repository& repository, const ObjectId& folder, const std::string& prefix);

} // namespace veilleur::history
