#pragma once

#include "base/source_tree.hpp"
#include "commands/options.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace veilleur::commands {

// Where a site is made from.
struct Source {
    std::unique_ptr<SourceTree> tree;
    std::string revision;                      // whose history it has
    std::vector<std::filesystem::path> inputs; // folders that must not be published into
};

// The folder, or the revision that was asked for. Throws Failure as WorkTree and RevisionTree do, and (wrong_call)
// where the output would lie inside a bare repository.
Source open_source(const Options& options);

// What a proposal is compared with: a folder, or a revision of the source. Throws as above.
std::unique_ptr<SourceTree> open_base(const Options& options);

} // namespace veilleur::commands
