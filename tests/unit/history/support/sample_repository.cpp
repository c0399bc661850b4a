#include "support/sample_repository.hpp"

#include "history/fault.hpp"

#include <stdlib.h>

#include <stdexcept>

namespace veilleur::history {

namespace fs = std::filesystem;

namespace {

constexpr int two_hours_east = 120;

using Index = std::unique_ptr<git_index, Release<git_index_free>>;
using Signature = std::unique_ptr<git_signature, Release<git_signature_free>>;

fs::path temporary_folder() {
    std::string pattern = (fs::temp_directory_path() / "veilleur-history-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return fs::canonical(pattern);
}

Signature signature(const std::string& name, const std::string& address, std::int64_t seconds, int offset_minutes) {
    git_signature* made = nullptr;
    checked(git_signature_new(&made, name.c_str(), address.c_str(), seconds, offset_minutes));
    return Signature(made);
}

} // namespace

SampleRepository::SampleRepository(Kind kind) : path_(temporary_folder()) {
    git_repository* made = nullptr;
    checked(git_repository_init(&made, path_.c_str(), kind == Kind::bare ? 1 : 0));
    repository_.reset(made);
}

SampleRepository::~SampleRepository() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

git_oid SampleRepository::tree_of(const Files& files) {
    git_index* made = nullptr;
    checked(git_index_new(&made));
    const Index index(made);
    for (const auto& [path, bytes] : files) {
        git_index_entry entry{};
        entry.path = path.c_str();
        entry.mode = GIT_FILEMODE_BLOB;
        checked(git_blob_create_from_buffer(&entry.id, repository_.get(), bytes.data(), bytes.size()));
        checked(git_index_add(index.get(), &entry));
    }
    git_oid tree;
    checked(git_index_write_tree_to(&tree, index.get(), repository_.get()));
    return tree;
}

std::size_t SampleRepository::commit(std::int64_t seconds, const Files& files,
                                     const std::vector<std::size_t>& parents) {
    const git_oid tree_id = tree_of(files);
    git_tree* tree = nullptr;
    checked(git_tree_lookup(&tree, repository_.get(), &tree_id));
    const Tree owned_tree(tree);
    std::vector<CommitHandle> owned;
    std::vector<const git_commit*> raw;
    for (const std::size_t parent : parents) {
        git_commit* found = nullptr;
        checked(git_commit_lookup(&found, repository_.get(), &commits_.at(parent)));
        owned.emplace_back(found);
        raw.push_back(found);
    }
    const Signature author = signature(name_, address_, seconds, two_hours_east);
    const Signature committer = signature("Committer", "committer@example.org", seconds + 1'000'000, 0);
    git_oid id;
    checked(git_commit_create(&id, repository_.get(), nullptr, author.get(), committer.get(), nullptr, "A change", tree,
                              raw.size(), raw.data()));
    checked(git_repository_set_head_detached(repository_.get(), &id));
    commits_.push_back(id);
    return commits_.size() - 1;
}

std::size_t SampleRepository::commit(std::int64_t seconds, const Files& files) {
    if (commits_.empty()) return commit(seconds, files, {});
    return commit(seconds, files, {commits_.size() - 1});
}

void SampleRepository::sign_as(const std::string& name, const std::string& address) {
    name_ = name;
    address_ = address;
}

std::string SampleRepository::id(std::size_t commit) const {
    char digits[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(digits, sizeof digits, &commits_.at(commit));
    return digits;
}

Dates dates(std::int64_t created, std::int64_t updated) {
    return {{created, two_hours_east}, {updated, two_hours_east}};
}

} // namespace veilleur::history
