#include "history/origins.hpp"

#include "history/fault.hpp"

#include <algorithm>
#include <string_view>

namespace veilleur::history {

namespace {

constexpr std::size_t most_candidates = 100; // git's own bound
constexpr std::size_t most_looks = 10'000'000;

std::string_view name_of(std::string_view path) {
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

} // namespace

Origins::Origins(const Repository& repository, const PathNumbers& paths, const std::vector<Change>& changes)
    : repository_(repository), paths_(paths) {
    for (const Change& change : changes)
        for (const FileChange& file : change.files)
            if (file.after) paths_of_bytes_[*file.after].push_back(file.path);
    for (auto& [bytes, numbers] : paths_of_bytes_) {
        std::ranges::sort(numbers, {}, [&](PathNumber number) -> const std::string& { return paths.path(number); });
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
}

std::vector<PathNumber> Origins::standing_before(const FileChange& added, const Change& change) {
    std::vector<PathNumber> standing;
    const auto candidates = paths_of_bytes_.find(*added.after);
    if (!change.content_before || candidates == paths_of_bytes_.end()) return standing;
    for (const PathNumber path : candidates->second) {
        if (standing.size() == most_candidates) break;
        if (++looked_at_ > most_looks) throw Fault(GIT_ERROR, "too many files have the same bytes");
        if (repository_.file_at(*change.content_before, paths_.path(path)) == added.after) standing.push_back(path);
    }
    return standing;
}

std::optional<Origin> Origins::of(const FileChange& added, const Change& change) {
    std::optional<Origin> best;
    int best_score = -1;
    for (const PathNumber path : standing_before(added, change)) {
        const bool was_renamed = !repository_.file_at(*change.commit->content, paths_.path(path));
        const int score = (was_renamed ? 1 : 0) + (name_of(paths_.path(path)) == name_of(paths_.path(added.path)));
        if (score <= best_score) continue;
        best = Origin{path, was_renamed};
        best_score = score;
    }
    return best;
}

} // namespace veilleur::history
