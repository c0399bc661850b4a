#pragma once

#include <git2.h>

#include <memory>

namespace veilleur::history {

template <auto Free> struct Release {
    template <typename Object> void operator()(Object* object) const { Free(object); }
};

// Owners of what libgit2 hands out.
using RepositoryHandle = std::unique_ptr<git_repository, Release<git_repository_free>>;
using RevisionWalk = std::unique_ptr<git_revwalk, Release<git_revwalk_free>>;
using CommitHandle = std::unique_ptr<git_commit, Release<git_commit_free>>;
using Object = std::unique_ptr<git_object, Release<git_object_free>>;
using ObjectDatabase = std::unique_ptr<git_odb, Release<git_odb_free>>;
using OdbObject = std::unique_ptr<git_odb_object, Release<git_odb_object_free>>;
using Blob = std::unique_ptr<git_blob, Release<git_blob_free>>;
using Tree = std::unique_ptr<git_tree, Release<git_tree_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, Release<git_tree_entry_free>>;

} // namespace veilleur::history
