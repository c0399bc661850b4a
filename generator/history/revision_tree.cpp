#include "history/revision_tree.hpp"

#include "base/failure.hpp"
#include "history/fault.hpp"
#include "history/library.hpp"
#include "history/repository.hpp"
#include "history/tree_listing.hpp"

#include <mutex>

namespace veilleur::history {

namespace {

[[noreturn]] void cannot(const char* verb, std::string_view what, const std::string& why) {
    throw Failure(ExitCode::machine_failed, std::string("cannot ") + verb + " " + std::string(what) + ": " + why);
}

[[noreturn]] void wrong_revision(const std::string& revision, const std::string& why) {
    throw Failure(ExitCode::wrong_call, "--revision " + revision + ": " + why);
}

constexpr const char* missing_bytes = "this clone does not hold its bytes; check the revision out once with git, or "
                                      "clone without --filter";

} // namespace

class RevisionTree::Objects {
public:
    Objects(const std::filesystem::path& source, const std::string& revision)
        : repository_(source), commit_(resolved(revision)),
          root_(repository_.folder_at(repository_.root_of(commit_), repository_.prefix())), name_(digits(commit_)) {}

    std::vector<SourceEntry> list(std::string_view folder) const {
        const std::scoped_lock lock(one_at_a_time_);
        const TreeEntry entry = folder.empty() ? nullptr : find(folder);
        if (entry && git_tree_entry_filemode(entry.get()) == GIT_FILEMODE_LINK)
            cannot("list", folder, "it is a symbolic link");
        const auto below = root_ ? repository_.folder_at(*root_, folder) : std::nullopt;
        if (!below) return {};
        return list_tree(repository_, *below, folder.empty() ? std::string() : std::string(folder) + "/");
    }

    std::string read(std::string_view path) const {
        const std::scoped_lock lock(one_at_a_time_);
        const TreeEntry entry = find(path);
        if (!entry) cannot("read", path, "No such file or directory");
        if (kind_of(git_tree_entry_filemode(entry.get())) != EntryKind::file)
            cannot("read", path, "it is not a plain file");
        std::optional<std::string> bytes = repository_.bytes({*git_tree_entry_id(entry.get())});
        if (!bytes) cannot("read", path, missing_bytes);
        return std::move(*bytes);
    }

    bool contains(std::string_view path) const {
        const std::scoped_lock lock(one_at_a_time_);
        const TreeEntry entry = find(path);
        return entry && kind_of(git_tree_entry_filemode(entry.get())) == EntryKind::file;
    }

    const std::string& name() const { return name_; }
    bool is_bare() const { return repository_.is_bare(); }

private:
    ObjectId resolved(const std::string& revision) const {
        if (const std::optional<ObjectId> commit = repository_.commit_at(revision)) return *commit;
        const char* mend = repository_.is_shallow() ? "; the clone is shallow: git fetch --unshallow" : "";
        wrong_revision(revision, std::string("there is no such commit, tag or branch") + mend);
    }

    TreeEntry find(std::string_view path) const { return root_ ? repository_.entry(*root_, path) : nullptr; }

    Library library_;
    Repository repository_;
    ObjectId commit_;
    std::optional<ObjectId> root_; // none if the folder of the source is not in the revision
    std::string name_;
    mutable std::mutex one_at_a_time_; // libgit2 does not promise that one repository may be read by many threads
};

namespace {

// Runs `action` and says what libgit2 refused in the words of the program.
template <typename Action> auto told(std::string_view what, Action action) {
    try {
        return action();
    } catch (const Fault& fault) {
        cannot("read", what, fault.code() == GIT_ENOTFOUND ? missing_bytes : fault.what());
    }
}

} // namespace

RevisionTree::RevisionTree(const std::filesystem::path& source, const std::string& revision) {
    try {
        objects_ = std::make_unique<Objects>(source, revision);
    } catch (const Fault& fault) {
        if (fault.code() == GIT_ENOTFOUND) wrong_revision(revision, source.string() + " is not in a git repository");
        if (fault.code() == GIT_EOWNER)
            wrong_revision(revision, "the repository belongs to somebody else; if you trust it: git config --global "
                                     "--add safe.directory followed by the path of the folder");
        cannot("read", "the repository", fault.what());
    } catch (const std::filesystem::filesystem_error& fault) {
        cannot("read", "the repository", fault.what());
    }
}

RevisionTree::~RevisionTree() = default;

std::vector<SourceEntry> RevisionTree::list(std::string_view folder) const {
    return told(folder, [&] { return objects_->list(folder); });
}

std::string RevisionTree::read(std::string_view path) const {
    return told(path, [&] { return objects_->read(path); });
}

bool RevisionTree::contains(std::string_view path) const {
    return told(path, [&] { return objects_->contains(path); });
}

const std::string& RevisionTree::commit() const {
    return objects_->name();
}

bool RevisionTree::is_of_bare_repository() const {
    return objects_->is_bare();
}

} // namespace veilleur::history
