#include "history/commits.hpp"

#include "history/fault.hpp"

namespace veilleur::history {

namespace {

RevisionWalk walk_from(const Repository& repository, const ObjectId& last) {
    git_revwalk* made = nullptr;
    checked(git_revwalk_new(&made, repository.get()));
    RevisionWalk walk(made);
    checked(git_revwalk_sorting(walk.get(), GIT_SORT_NONE)); // the order of `git log`
    checked(git_revwalk_push(walk.get(), &last.bytes));
    return walk;
}

Commit read_commit(const Repository& repository, const git_oid& id, std::string_view path, Authors& authors) {
    git_commit* found = nullptr;
    checked(git_commit_lookup(&found, repository.get(), &id));
    const CommitHandle commit(found);

    const git_signature& author = *git_commit_author(found);
    Commit result{{id}, {}, {author.when.time, author.when.offset}, authors.of(author), {}};
    result.content = repository.folder_at({*git_commit_tree_id(found)}, path);
    for (unsigned parent = 0; parent < git_commit_parentcount(found); ++parent)
        result.parents.push_back({*git_commit_parent_id(found, parent)});
    return result;
}

} // namespace

std::vector<Commit> commits(const Repository& repository, const ObjectId& last, std::string_view path,
                            Authors& authors) {
    std::vector<Commit> result;
    const RevisionWalk walk = walk_from(repository, last);
    git_oid id;
    int code = git_revwalk_next(&id, walk.get());
    for (; code == 0; code = git_revwalk_next(&id, walk.get()))
        result.push_back(read_commit(repository, id, path, authors));
    if (code != GIT_ITEROVER) checked(code);
    return result;
}

} // namespace veilleur::history
