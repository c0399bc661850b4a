#include "history/library.hpp"

#include "history/fault.hpp"

#include <git2.h>

namespace veilleur::history {

namespace {

void set_options() {
    // Hosts clone without the blobs of old commits. Trees and commits are all there, which is all that is read here;
    // but libgit2 refuses to open such a clone unless its extension is declared as known.
    const char* extensions[] = {"partialclone"};
    checked(git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, 1));

    // A commit is compared with the one before it, and that one with the one before: each folder is needed twice. By
    // itself libgit2 forgets those with more than some fifty files at once.
    constexpr std::size_t largest_kept = 1 << 20;
    constexpr ssize_t most_kept = 32 << 20;
    checked(git_libgit2_opts(GIT_OPT_SET_CACHE_OBJECT_LIMIT, GIT_OBJECT_TREE, largest_kept));
    checked(git_libgit2_opts(GIT_OPT_SET_CACHE_MAX_SIZE, most_kept));

    // Hashing every tree again costs half of the time and guards against a broken disk only.
    checked(git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0));
}

} // namespace

Library::Library() {
    checked(git_libgit2_init());
    try {
        set_options();
    } catch (...) {
        git_libgit2_shutdown();
        throw;
    }
}

Library::~Library() {
    git_libgit2_shutdown();
}

} // namespace veilleur::history
