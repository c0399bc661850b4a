#include "history/history.hpp"

#include "history/commits.hpp"
#include "history/fault.hpp"
#include "history/library.hpp"
#include "history/walk.hpp"

namespace veilleur::history {

namespace {

History without_dates(History::State state) {
    return {state, {}};
}

std::string below(const std::string& folder, std::string_view path) {
    return folder.empty() ? std::string(path) : folder + "/" + std::string(path);
}

History read_repository(const Repository& repository, std::string_view subtree) {
    if (repository.is_shallow()) return without_dates(History::State::shallow);
    if (!repository.has_commits()) return without_dates(History::State::complete);
    PathNumbers numbers;
    const std::vector<Commit> found = commits(repository, below(repository.prefix(), subtree));
    const Snapshot files = walk(repository, found, numbers);
    const std::string prefix = subtree.empty() ? std::string() : std::string(subtree) + "/";
    return {History::State::complete, files.named(numbers, prefix)};
}

History::State state_of(const Fault& fault) {
    return fault.code() == GIT_EOWNER ? History::State::untrusted_owner : History::State::unreadable;
}

// Only where nothing was opened yet does "not found" mean that there is no repository.
std::optional<Repository> find_repository(const std::filesystem::path& source) {
    try {
        return Repository(source);
    } catch (const Fault& fault) {
        if (fault.code() == GIT_ENOTFOUND) return std::nullopt;
        throw;
    }
}

} // namespace

History read(const std::filesystem::path& source, std::string_view subtree) {
    try {
        const Library library;
        const std::optional<Repository> repository = find_repository(source);
        if (!repository) return without_dates(History::State::no_repository);
        return read_repository(*repository, subtree);
    } catch (const Fault& fault) {
        return without_dates(state_of(fault));
    } catch (const std::filesystem::filesystem_error&) {
        return without_dates(History::State::unreadable);
    }
}

} // namespace veilleur::history
