#pragma once

#include "base/source_tree.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace veilleur::history {

// A revision of a repository as a SourceTree, read straight from its objects: nothing is checked out. It lists and
// reads what WorkTree would in a checkout of that revision; hidden entries are not listed. What attributes and filters
// of git would change in a checkout (line endings, LFS) is not done.
class RevisionTree final : public SourceTree {
public:
    // `source` as for `read` in history.hpp; `revision` is whatever git understands: a commit, a tag, a branch, HEAD~2.
    // Throws Failure: `wrong_call` if there is no such repository or revision or the repository belongs to somebody
    // else, `machine_failed` if it cannot be read.
    RevisionTree(const std::filesystem::path& source, const std::string& revision);
    ~RevisionTree() override;

    // Besides what SourceTree says: both throw Failure (machine_failed) if the clone does not hold the object, and
    // `list` throws Failure (content_has_errors) for names that no checkout could hold: "..", ".git", with a slash,
    // twice in a folder.
    std::vector<SourceEntry> list(std::string_view folder) const override;
    std::string read(std::string_view path) const override;

    bool contains(std::string_view path) const override;

    const std::string& commit() const; // its id: 40 hexadecimal digits
    bool is_of_bare_repository() const;

private:
    class Objects;
    std::unique_ptr<Objects> objects_;
};

} // namespace veilleur::history
