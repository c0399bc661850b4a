#include "history/repository.hpp"

#include "history/fault.hpp"

namespace veilleur::history {

namespace {

bool is_in_repository(const std::filesystem::path& folder) {
    git_buf found = GIT_BUF_INIT;
    const int code = git_repository_discover(&found, folder.c_str(), 1, nullptr);
    git_buf_dispose(&found);
    return code == 0;
}

RepositoryHandle open(const std::filesystem::path& folder) {
    git_repository* repository = nullptr;
    const int code = git_repository_open_ext(&repository, folder.c_str(), 0, nullptr);
    // Where the user's configuration names no safe folder at all, libgit2 1.5 reports that it found no such setting
    // instead of the owner that it refuses. The search for a repository does not ask for the owner.
    if (code == GIT_ENOTFOUND && is_in_repository(folder))
        throw Fault(GIT_EOWNER, "the repository belongs to another user");
    checked(code);
    return RepositoryHandle(repository);
}

ObjectDatabase objects_of(git_repository* repository) {
    git_odb* found = nullptr;
    checked(git_repository_odb(&found, repository));
    return ObjectDatabase(found);
}

std::string prefix_of(git_repository* repository, const std::filesystem::path& folder) {
    const char* work_tree = git_repository_workdir(repository);
    if (work_tree == nullptr) return {}; // bare: its trees are all there is
    const std::filesystem::path relative =
        std::filesystem::canonical(folder).lexically_relative(std::filesystem::canonical(work_tree));
    return relative == "." ? std::string() : relative.generic_string();
}

} // namespace

Repository::Repository(const std::filesystem::path& folder)
    : handle_(open(folder)), objects_(objects_of(handle_.get())), prefix_(prefix_of(handle_.get(), folder)) {}

bool Repository::is_shallow() const {
    return checked(git_repository_is_shallow(get())) == 1;
}

bool Repository::is_bare() const {
    return git_repository_is_bare(get()) == 1;
}

bool Repository::has_commits() const {
    return checked(git_repository_head_unborn(get())) == 0;
}

std::optional<ObjectId> Repository::commit_at(const std::string& revision) const {
    git_object* found = nullptr;
    const int code = git_revparse_single(&found, get(), (revision + "^{commit}").c_str());
    const bool is_no_commit = code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC || code == GIT_EAMBIGUOUS ||
                              code == GIT_EPEEL || code == GIT_EUNBORNBRANCH;
    if (is_no_commit) return std::nullopt;
    checked(code);
    const Object commit(found);
    return ObjectId{*git_object_id(found)};
}

Tree Repository::tree(const ObjectId& id) const {
    git_tree* tree = nullptr;
    checked(git_tree_lookup(&tree, get(), &id.bytes));
    return Tree(tree);
}

std::optional<ObjectId> Repository::folder_at(const ObjectId& root, std::string_view path) const {
    if (path.empty()) return root;
    return entry_at(root, path, GIT_OBJECT_TREE);
}

std::optional<ObjectId> Repository::file_at(const ObjectId& root, std::string_view path) const {
    return entry_at(root, path, GIT_OBJECT_BLOB);
}

std::optional<std::string> Repository::bytes(const ObjectId& file) const {
    git_blob* found = nullptr;
    const int code = git_blob_lookup(&found, get(), &file.bytes);
    if (code == GIT_ENOTFOUND) return std::nullopt;
    checked(code);
    const Blob blob(found);
    return std::string(static_cast<const char*>(git_blob_rawcontent(found)),
                       static_cast<std::size_t>(git_blob_rawsize(found)));
}

OdbObject Repository::object(const ObjectId& id) const {
    git_odb_object* found = nullptr;
    checked(git_odb_read(&found, objects_.get(), &id.bytes));
    return OdbObject(found);
}

std::uint64_t Repository::size_of(const ObjectId& file) const {
    std::size_t size = 0;
    git_object_t kind = GIT_OBJECT_INVALID;
    checked(git_odb_read_header(&size, &kind, objects_.get(), &file.bytes));
    return size;
}

ObjectId Repository::root_of(const ObjectId& commit) const {
    git_commit* found = nullptr;
    checked(git_commit_lookup(&found, get(), &commit.bytes));
    const CommitHandle handle(found);
    return {*git_commit_tree_id(found)};
}

TreeEntry Repository::entry(const ObjectId& root, std::string_view path) const {
    git_tree_entry* found = nullptr;
    const Tree from = tree(root);
    const int code = git_tree_entry_bypath(&found, from.get(), std::string(path).c_str());
    if (code != GIT_ENOTFOUND) checked(code);
    return TreeEntry(code == GIT_ENOTFOUND ? nullptr : found);
}

std::optional<ObjectId> Repository::entry_at(const ObjectId& root, std::string_view path, git_object_t kind) const {
    const TreeEntry found = entry(root, path);
    if (!found || git_tree_entry_type(found.get()) != kind) return std::nullopt;
    return ObjectId{*git_tree_entry_id(found.get())};
}

} // namespace veilleur::history
