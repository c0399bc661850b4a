#include "history/walk.hpp"

#include "history/differences.hpp"
#include "history/fault.hpp"
#include "history/renames.hpp"

#include <memory>

namespace veilleur::history {

namespace {

// A commit that was walked. Commits that leave the content alone share the snapshot of their parent.
struct Visited {
    std::optional<ObjectId> content;
    std::shared_ptr<Snapshot> files;
    std::size_t children_to_come = 0; // the snapshot is let go after the last one
};

class Walk {
public:
    Walk(const Repository& repository, PathNumbers& numbers) : repository_(repository), numbers_(numbers) {}

    void expect_children(std::span<const Commit> commits) {
        for (const Commit& commit : commits)
            for (const ObjectId& parent : commit.parents)
                ++visited_[parent].children_to_come;
    }

    std::shared_ptr<Snapshot> visit(const Commit& commit) {
        Visited& visit = visited_[commit.id];
        visit.content = commit.content;
        visit.files = files_of(commit);
        return visit.files;
    }

private:
    std::shared_ptr<Snapshot> files_of(const Commit& commit) {
        std::vector<Visited> parents = take_parents(commit);
        if (parents.empty()) parents.push_back({std::nullopt, std::make_shared<Snapshot>()});
        if (parents.front().content == commit.content) return parents.front().files;
        return changed(commit, std::move(parents));
    }

    // Releases the parents before the change is made, so that a snapshot nobody else needs is changed in place.
    std::vector<Visited> take_parents(const Commit& commit) {
        std::vector<Visited> parents;
        for (const ObjectId& parent : commit.parents) {
            Visited& visit = visited_[parent];
            if (visit.files == nullptr) throw Fault(GIT_ENOTFOUND, "a parent is missing");
            parents.push_back(visit);
        }
        for (const ObjectId& parent : commit.parents) {
            Visited& visit = visited_[parent];
            if (--visit.children_to_come == 0) visit.files.reset();
        }
        return parents;
    }

    std::shared_ptr<Snapshot> changed(const Commit& commit, std::vector<Visited> parents) {
        const std::vector<Difference> found = differences(repository_, parents.front().content, commit.content);
        std::shared_ptr<Snapshot> files = std::move(parents.front().files);
        if (files.use_count() > 1) files = std::make_shared<Snapshot>(*files);
        const auto others = std::span<const Visited>(parents).subspan(1);
        Renames renames(found);
        std::vector<std::pair<std::size_t, FileHistory>> standing;
        for (const Difference& difference : found)
            if (difference.after)
                standing.emplace_back(numbers_.of(difference.path),
                                      file_of(commit, difference, *files, others, renames));
        for (const Difference& difference : found)
            if (!difference.after) files->erase(numbers_.of(difference.path));
        for (const auto& [path, file] : standing)
            files->set(path, file);
        return files;
    }

    // The dates of a file that is not the same as in the first parent, whose files are `before`.
    FileHistory file_of(const Commit& commit, const Difference& difference, const Snapshot& before,
                        std::span<const Visited> others, Renames& renames) {
        const std::size_t path = numbers_.of(difference.path);
        std::optional<FileHistory> known = before.find(path);
        for (const Visited& parent : others) {
            const std::optional<FileHistory> there = parent.files->find(path);
            if (there && is_same(parent, difference)) return *there; // taken over as it is: the merge changed nothing
            if (!known) known = there;
        }
        if (!known)
            if (const std::optional<std::string> source = renames.take_source(difference))
                known = before.find(numbers_.of(*source));
        return {known ? known->created : commit.authored, commit.authored};
    }

    bool is_same(const Visited& parent, const Difference& difference) const {
        return repository_.file_at(*parent.content, difference.path) == difference.after;
    }

    const Repository& repository_;
    PathNumbers& numbers_;
    std::unordered_map<ObjectId, Visited> visited_;
};

} // namespace

Snapshot walk(const Repository& repository, std::span<const Commit> commits, PathNumbers& numbers) {
    Walk walk(repository, numbers);
    walk.expect_children(commits);
    std::shared_ptr<Snapshot> last = std::make_shared<Snapshot>();
    for (const Commit& commit : commits)
        last = walk.visit(commit);
    return *last;
}

} // namespace veilleur::history
