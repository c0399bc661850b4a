#include "history/tree_listing.hpp"

#include "base/failure.hpp"
#include "base/text.hpp"
#include "history/fault.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace veilleur::history {

namespace {

constexpr std::size_t most_entries = 1'000'000;
constexpr std::size_t most_levels = 64;

// Objects made by hand can hold names that would write outside a checkout, or into the repository itself.
bool cannot_be_checked_out(std::string_view name) {
    return name.empty() || name == "." || name == ".." || name.find('/') != std::string_view::npos ||
           ascii_lower(name) == ".git";
}

class Listing {
public:
    explicit Listing(const Repository& repository) : repository_(repository) {}

    void add_folder(const ObjectId& folder, const std::string& prefix, std::size_t level) {
        if (level > most_levels) throw Fault(GIT_ERROR, "folders are nested too deep");
        const Tree tree = repository_.tree(folder);
        std::set<std::string_view> names;
        for (std::size_t at = 0; at < git_tree_entrycount(tree.get()); ++at) {
            const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), at);
            const std::string_view name = git_tree_entry_name(entry);
            if (++seen_ > most_entries) throw Fault(GIT_ERROR, "there are too many files");
            if (cannot_be_checked_out(name) || !names.insert(name).second)
                throw Failure(ExitCode::content_has_errors,
                              "the revision holds a file that cannot be checked out: " + prefix + std::string(name));
            if (!name.starts_with('.')) add(*entry, prefix + std::string(name), level);
        }
    }

    std::vector<SourceEntry> take() {
        std::ranges::sort(found_, {}, &SourceEntry::path);
        return std::move(found_);
    }

private:
    void add(const git_tree_entry& entry, const std::string& path, std::size_t level) {
        const ObjectId id{*git_tree_entry_id(&entry)};
        if (git_tree_entry_type(&entry) == GIT_OBJECT_TREE) return add_folder(id, path + "/", level + 1);
        const EntryKind kind = kind_of(git_tree_entry_filemode(&entry));
        found_.push_back({path, kind, kind == EntryKind::submodule ? 0 : repository_.size_of(id)});
    }

    const Repository& repository_;
    std::vector<SourceEntry> found_;
    std::size_t seen_ = 0;
};

} // namespace

EntryKind kind_of(git_filemode_t mode) {
    switch (mode) {
    case GIT_FILEMODE_BLOB:
    case GIT_FILEMODE_BLOB_EXECUTABLE:
        return EntryKind::file;
    case GIT_FILEMODE_LINK:
        return EntryKind::symbolic_link;
    case GIT_FILEMODE_COMMIT:
        return EntryKind::submodule;
    default:
        return EntryKind::other;
    }
}

std::vector<SourceEntry> list_tree(const Repository& repository, const ObjectId& folder, const std::string& prefix) {
    Listing listing(repository);
    listing.add_folder(folder, prefix, 0);
    return listing.take();
}

} // namespace veilleur::history
