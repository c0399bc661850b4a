#pragma once

#include "model/history.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace veilleur::history {

// Who wrote each file below the folder `subtree` of `source` and when, as the commits that lead to `revision` tell it.
// `source` may be the root of a repository, a folder inside its work tree, or a bare repository; the paths of the
// result are relative to `source`. Files that were never committed have no entry.
//
// Dates, authors and revisions are those of `git log --follow -M100%`: author dates; merges do not count; a file that
// appears where another one had the same bytes was that file before. Files outside `subtree` are not looked at.
//
// `cache` is a file in which the result is kept for the next call, for nobody else to write to; empty: none. Its
// contents are used for the same commit only, and never change the result.
//
// Never throws for what is wrong with the repository: the state says why there are no dates, and the content builds
// without them.
History read(const std::filesystem::path& source, std::string_view subtree, const std::string& revision = "HEAD",
             const std::filesystem::path& cache = {});

} // namespace veilleur::history
