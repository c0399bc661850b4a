#include "history/differences.hpp"

#include "history/fault.hpp"

namespace veilleur::history {

namespace {

// A few nested trees that repeat themselves can stand for billions of files and folders.
constexpr std::size_t most_differences = 1'000'000;
constexpr std::size_t most_levels = 64;

// The entries of one tree, read from the first to the last.
class Entries {
public:
    Entries(const Repository& repository, const std::optional<ObjectId>& id) {
        if (id) tree_ = repository.tree(*id);
        if (tree_) count_ = git_tree_entrycount(tree_.get());
    }

    const git_tree_entry* current() const { return at_ < count_ ? git_tree_entry_byindex(tree_.get(), at_) : nullptr; }
    void advance() { ++at_; }

private:
    Tree tree_;
    std::size_t at_ = 0;
    std::size_t count_ = 0;
};

// Negative if only the left tree has the next name, positive if only the right one has it. A file and a folder of one
// name are two names, as in git's own order.
int compare_next(const git_tree_entry* left, const git_tree_entry* right) {
    if (left == nullptr) return 1;
    if (right == nullptr) return -1;
    return git_tree_entry_cmp(left, right);
}

bool is_same(const git_tree_entry* before, const git_tree_entry* after) {
    return before != nullptr && after != nullptr &&
           git_oid_equal(git_tree_entry_id(before), git_tree_entry_id(after)) != 0 &&
           git_tree_entry_filemode_raw(before) == git_tree_entry_filemode_raw(after);
}

std::optional<ObjectId> id_of(const git_tree_entry* entry, git_object_t kind) {
    if (entry == nullptr || git_tree_entry_type(entry) != kind) return std::nullopt;
    return ObjectId{*git_tree_entry_id(entry)};
}

class Comparison {
public:
    explicit Comparison(const Repository& repository) : repository_(repository) {}

    void compare_folders(const std::optional<ObjectId>& before, const std::optional<ObjectId>& after,
                         const std::string& path, std::size_t level) {
        if (before == after) return;
        if (level > most_levels) throw Fault(GIT_ERROR, "folders are nested too deep");
        Entries left(repository_, before);
        Entries right(repository_, after);
        while (left.current() != nullptr || right.current() != nullptr) {
            const int order = compare_next(left.current(), right.current());
            compare_entries(order <= 0 ? left.current() : nullptr, order >= 0 ? right.current() : nullptr, path, level);
            if (order <= 0) left.advance();
            if (order >= 0) right.advance();
        }
    }

    std::vector<Difference> take() { return std::move(found_); }

private:
    void compare_entries(const git_tree_entry* before, const git_tree_entry* after, const std::string& folder,
                         std::size_t level) {
        if (is_same(before, after)) return;
        if (++seen_ > most_differences) throw Fault(GIT_ERROR, "one commit changes too many files");
        const git_tree_entry* entry = after != nullptr ? after : before;
        const std::string path = folder + git_tree_entry_name(entry);
        const auto old_folder = id_of(before, GIT_OBJECT_TREE);
        const auto new_folder = id_of(after, GIT_OBJECT_TREE);
        if (old_folder || new_folder) compare_folders(old_folder, new_folder, path + "/", level + 1);
        const auto old_file = id_of(before, GIT_OBJECT_BLOB);
        const auto new_file = id_of(after, GIT_OBJECT_BLOB);
        if (old_file || new_file) found_.push_back({path, old_file, new_file});
    }

    const Repository& repository_;
    std::vector<Difference> found_;
    std::size_t seen_ = 0;
};

} // namespace

std::vector<Difference> differences(const Repository& repository, const std::optional<ObjectId>& before,
                                    const std::optional<ObjectId>& after) {
    Comparison comparison(repository);
    comparison.compare_folders(before, after, "", 0);
    return comparison.take();
}

} // namespace veilleur::history
