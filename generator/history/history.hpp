#pragma once

#include "model/history.hpp"

#include <filesystem>
#include <string_view>

namespace veilleur::history {

// When each file below the folder `subtree` of `source` was created and last changed, as the commits that lead to HEAD
// tell it. `source` may be the root of a repository, a folder inside its work tree, or a bare repository; the paths of
// the result are relative to `source`. Files that were never committed have no entry.
//
// A date is the author date of a commit. A merge changes a file only if the file differs from every parent. A file that
// appears in the commit in which another file with the same bytes disappears was renamed: it keeps `created`.
//
// Never throws for what is wrong with the repository: the state says why there are no dates, and the content builds
// without them.
History read(const std::filesystem::path& source, std::string_view subtree);

} // namespace veilleur::history
