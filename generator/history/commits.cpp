#include "history/commits.hpp"

#include "history/fault.hpp"

namespace veilleur::history {

namespace {

RevisionWalk walk_from_head(const Repository& repository) {
    git_revwalk* made = nullptr;
    checked(git_revwalk_new(&made, repository.get()));
    RevisionWalk walk(made);
    checked(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME | GIT_SORT_REVERSE));
    checked(git_revwalk_push_head(walk.get()));
    return walk;
}

Commit read_commit(const Repository& repository, const git_oid& id, std::string_view path) {
    git_commit* found = nullptr;
    checked(git_commit_lookup(&found, repository.get(), &id));
    const CommitHandle commit(found);

    Commit result{{id}, {}, {}, repository.folder_at({*git_commit_tree_id(found)}, path)};
    for (unsigned parent = 0; parent < git_commit_parentcount(found); ++parent)
        result.parents.push_back({*git_commit_parent_id(found, parent)});
    const git_time& when = git_commit_author(found)->when;
    result.authored = {when.time, when.offset};
    return result;
}

} // namespace

std::vector<Commit> commits(const Repository& repository, std::string_view path) {
    std::vector<Commit> result;
    const RevisionWalk walk = walk_from_head(repository);
    git_oid id;
    int code = git_revwalk_next(&id, walk.get());
    for (; code == 0; code = git_revwalk_next(&id, walk.get()))
        result.push_back(read_commit(repository, id, path));
    if (code != GIT_ITEROVER) checked(code);
    return result;
}

} // namespace veilleur::history
