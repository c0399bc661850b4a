#pragma once

#include "history/handle.hpp"
#include "history/object_id.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur::history {

// The repository a folder belongs to, opened to read its trees. Every call throws Fault if the repository is broken.
class Repository {
public:
    // `folder` is the root of a work tree, a folder inside one, or a bare repository. The check that the repository
    // belongs to the user stays on. Throws Fault: GIT_ENOTFOUND if there is no repository, GIT_EOWNER if the check
    // fails.
    explicit Repository(const std::filesystem::path& folder);

    bool is_shallow() const;

    bool is_bare() const;
    bool has_commits() const; // false before the first commit

    // The commit that a name, an id or an expression of git stands for; none if there is none, as for HEAD before the
    // first commit.
    std::optional<ObjectId> commit_at(const std::string& revision) const;

    // Where the folder lies in the trees of the repository: "" at the root, else "docs/site" without a last '/'.
    const std::string& prefix() const { return prefix_; }

    Tree tree(const ObjectId& id) const;

    // What stands at `path` below `root`, which is not empty; null if there is nothing.
    TreeEntry entry(const ObjectId& root, std::string_view path) const;

    // The object at `path` below `root`, if there is one of that kind; the empty path is the root itself.
    std::optional<ObjectId> folder_at(const ObjectId& root, std::string_view path) const;
    std::optional<ObjectId> file_at(const ObjectId& root, std::string_view path) const;

    // The bytes of a file; none if they are not there, as in a clone without old blobs.
    std::optional<std::string> bytes(const ObjectId& file) const;

    // An object as it is stored.
    OdbObject object(const ObjectId& id) const;

    // How many bytes a file has. Throws Fault (GIT_ENOTFOUND) if they are not there.
    std::uint64_t size_of(const ObjectId& file) const;

    // The folder of a commit.
    ObjectId root_of(const ObjectId& commit) const;

    git_repository* get() const { return handle_.get(); }

private:
    std::optional<ObjectId> entry_at(const ObjectId& root, std::string_view path, git_object_t kind) const;

    RepositoryHandle handle_;
    ObjectDatabase objects_;
    std::string prefix_;
};

} // namespace veilleur::history
