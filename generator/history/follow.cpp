#include "history/follow.hpp"

#include "history/origins.hpp"
#include "model/sheet_path.hpp"

#include <algorithm>
#include <utility>

namespace veilleur::history {

namespace {

// A file of today on its way back through the commits.
struct Followed {
    std::string path; // today
    ObjectId bytes;   // today
    FileHistory history;
    std::vector<AuthorNumber> authors{}; // of each revision, the newest first
    bool has_counterpart = false;        // the commit that gave it its bytes is behind
};

using FileIndex = std::size_t;

class Following {
public:
    Following(const Repository& repository, const std::vector<Change>& changes, PathNumbers& paths)
        : repository_(repository), paths_(paths), origins_(repository, paths, changes) {}

    void start_at(const ObjectId& content) {
        for (const Difference& file : differences(repository_, std::nullopt, content)) {
            known_as(paths_.of(file.path)).push_back(files_.size());
            files_.push_back({file.path, *file.after, {}});
        }
    }

    void go_back(const Change& change) {
        std::vector<std::pair<FileChange, Origin>> moves;
        for (const FileChange& file : change.files) {
            if (known_as(file.path).empty()) continue;
            const bool may_have_moved = file.after && !file.before && !change.is_merge();
            const std::optional<Origin> origin = may_have_moved ? origins_.of(file, change) : std::nullopt;
            for (const FileIndex index : known_as(file.path))
                note(files_[index], file, change, origin);
            if (origin) moves.emplace_back(file, *origin);
        }
        for (const auto& [file, origin] : moves)
            move(file.path, origin.path);
    }

    std::map<std::string, FileHistory, std::less<>> take(const Authors& authors) {
        std::map<std::string, FileHistory, std::less<>> result;
        for (Followed& file : files_) {
            std::ranges::reverse(file.authors);
            file.history.authors = authors.each_once(file.authors);
            file.history.revisions = static_cast<unsigned>(file.authors.size());
            file.history.blob = digits(file.bytes);
            result.emplace(std::move(file.path), std::move(file.history));
        }
        return result;
    }

private:
    std::vector<FileIndex>& known_as(PathNumber path) {
        if (path >= known_as_.size()) known_as_.resize(std::max(paths_.count(), std::size_t{path} + 1));
        return known_as_[path];
    }

    void note(Followed& file, const FileChange& change, const Change& in, const std::optional<Origin>& origin) {
        const bool gave_bytes = change.after == file.bytes && change.before != change.after;
        if (gave_bytes && !(origin && origin->is_rename) && !file.has_counterpart) {
            file.history.counterpart_blob = counterpart(change.path, *in.commit->content);
            file.has_counterpart = true;
        }
        if (in.is_merge()) return;
        if (file.authors.empty()) file.history.updated = in.commit->authored;
        file.history.created = in.commit->authored;
        file.authors.push_back(in.commit->author);
    }

    std::string counterpart(PathNumber path, const ObjectId& content) const {
        const std::string other = counterpart_path(paths_.path(path));
        if (other.empty()) return {};
        const std::optional<ObjectId> bytes = repository_.file_at(content, other);
        return bytes ? digits(*bytes) : std::string();
    }

    void move(PathNumber from, PathNumber to) {
        const std::vector<FileIndex> moved = std::exchange(known_as(from), {});
        std::vector<FileIndex>& there = known_as(to);
        there.insert(there.end(), moved.begin(), moved.end());
    }

    const Repository& repository_;
    PathNumbers& paths_;
    Origins origins_;
    std::vector<Followed> files_;
    std::vector<std::vector<FileIndex>> known_as_; // by path number: the files that had this path then
};

} // namespace

std::map<std::string, FileHistory, std::less<>> follow(const Repository& repository, const ObjectId& content,
                                                       const std::vector<Change>& changes, PathNumbers& paths,
                                                       const Authors& authors) {
    Following following(repository, changes, paths);
    following.start_at(content);
    for (const Change& change : changes)
        following.go_back(change);
    return following.take(authors);
}

} // namespace veilleur::history
