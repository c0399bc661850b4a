#include "history/changes.hpp"

#include "history/fault.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace veilleur::history {

namespace {

constexpr std::size_t most_changes = 10'000'000;

using Contents = std::unordered_map<ObjectId, std::optional<ObjectId>>; // by commit

std::vector<std::optional<ObjectId>> contents_before(const Commit& commit, const Contents& contents) {
    std::vector<std::optional<ObjectId>> before;
    for (const ObjectId& parent : commit.parents) {
        const auto found = contents.find(parent);
        if (found == contents.end()) throw Fault(GIT_ENOTFOUND, "a parent is missing");
        before.push_back(found->second);
    }
    if (before.empty()) before.emplace_back();
    return before;
}

// Leaves in `found` what is in `other` too, by path.
void keep_common(std::vector<Difference>& found, const std::vector<Difference>& other) {
    std::unordered_set<std::string_view> paths;
    for (const Difference& difference : other)
        paths.insert(difference.path);
    std::erase_if(found, [&](const Difference& difference) { return !paths.contains(difference.path); });
}

std::vector<Difference> differences_from_all(const Repository& repository, const Commit& commit,
                                             std::span<const std::optional<ObjectId>> before) {
    const bool is_taken_over = std::ranges::find(before, commit.content) != before.end();
    if (is_taken_over) return {};
    std::vector<Difference> found = differences(repository, before.front(), commit.content);
    for (const std::optional<ObjectId>& other : before.subspan(1))
        keep_common(found, differences(repository, other, commit.content));
    return found;
}

} // namespace

std::vector<Change> changes(const Repository& repository, std::span<const Commit> commits, PathNumbers& paths) {
    Contents contents;
    for (const Commit& commit : commits)
        contents.emplace(commit.id, commit.content);
    std::vector<Change> result;
    std::size_t count = 0;
    for (const Commit& commit : commits) {
        const std::vector<std::optional<ObjectId>> before = contents_before(commit, contents);
        const std::vector<Difference> found = differences_from_all(repository, commit, before);
        if (found.empty()) continue;
        if ((count += found.size()) > most_changes) throw Fault(GIT_ERROR, "the history is too long");
        Change& change = result.emplace_back(Change{&commit, before.front(), {}});
        for (const Difference& difference : found)
            change.files.push_back({paths.of(difference.path), difference.before, difference.after});
    }
    return result;
}

} // namespace veilleur::history
