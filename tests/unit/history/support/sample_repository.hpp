#pragma once

#include "history/handle.hpp"
#include "history/library.hpp"
#include "model/history.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace veilleur::history {

// A repository of its own for one test, made with libgit2 and removed with it. Commits are made of values: no work tree
// is written and no program is started.
class SampleRepository {
public:
    enum class Kind { with_work_tree, bare };

    explicit SampleRepository(Kind kind = Kind::with_work_tree);
    ~SampleRepository();
    SampleRepository(const SampleRepository&) = delete;
    SampleRepository& operator=(const SampleRepository&) = delete;

    using Files = std::map<std::string, std::string>; // path -> bytes

    // Commits exactly `files`, at `seconds` by the author's clock (two hours east of UTC), on top of the commits at
    // `parents`, and makes it HEAD. The committer's clock says something else: it must not matter. Returns its number.
    std::size_t commit(std::int64_t seconds, const Files& files, const std::vector<std::size_t>& parents);

    // The next commits are signed like this; the first ones by Somebody.
    void sign_as(const std::string& name, const std::string& address);

    // On top of the last commit.
    std::size_t commit(std::int64_t seconds, const Files& files);

    std::string id(std::size_t commit) const; // 40 hexadecimal digits
    const std::filesystem::path& path() const { return path_; }

private:
    git_oid tree_of(const Files& files);

    Library library_;
    std::filesystem::path path_;
    RepositoryHandle repository_;
    std::string name_ = "Somebody";
    std::string address_ = "somebody@example.org";
    std::vector<git_oid> commits_;
};

struct Dates {
    Moment created;
    Moment updated;

    friend bool operator==(const FileHistory& file, const Dates& dates) {
        return file.created == dates.created && file.updated == dates.updated;
    }
};

// Dates as the samples write them.
Dates dates(std::int64_t created, std::int64_t updated);

} // namespace veilleur::history
