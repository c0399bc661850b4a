#include "history/history.hpp"

#include "history/changes.hpp"
#include "history/fault.hpp"
#include "history/follow.hpp"
#include "history/library.hpp"
#include "history/mailmap.hpp"

namespace veilleur::history {

namespace {

History without_dates(History::State state) {
    return {state, {}};
}

std::string below(const std::string& folder, std::string_view path) {
    return folder.empty() ? std::string(path) : folder + "/" + std::string(path);
}

// The names people want are read from the revision, never from a file that the configuration points to. Without its
// bytes nobody is named: a name somebody gave up is worse than none.
std::optional<Mailmap> mailmap(const Repository& repository, const ObjectId& commit) {
    const std::optional<ObjectId> file = repository.file_at(repository.root_of(commit), ".mailmap");
    if (!file) return Mailmap();
    const std::optional<std::string> text = repository.bytes(*file);
    if (!text) return std::nullopt;
    return Mailmap(*text);
}

History read_repository(const Repository& repository, std::string_view subtree, const std::string& revision) {
    if (repository.is_shallow()) return without_dates(History::State::shallow);
    const std::optional<ObjectId> last = repository.commit_at(revision);
    const std::string folder = below(repository.prefix(), subtree);
    if (!last && repository.has_commits()) throw Fault(GIT_ENOTFOUND, "there is no commit " + revision);
    if (!last) return without_dates(History::State::complete);

    Authors authors(mailmap(repository, *last));
    const std::vector<Commit> found = commits(repository, *last, folder, authors);
    PathNumbers paths;
    const std::vector<Change> changed = changes(repository, found, paths);
    History history = without_dates(History::State::complete);
    if (!found.front().content) return history;
    for (auto& [path, file] : follow(repository, *found.front().content, changed, paths, authors))
        history.files.emplace(below(std::string(subtree), path), std::move(file));
    return history;
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

History read(const std::filesystem::path& source, std::string_view subtree, const std::string& revision) {
    try {
        const Library library;
        const std::optional<Repository> repository = find_repository(source);
        if (!repository) return without_dates(History::State::no_repository);
        return read_repository(*repository, subtree, revision);
    } catch (const Fault& fault) {
        return without_dates(state_of(fault));
    } catch (const std::filesystem::filesystem_error&) {
        return without_dates(History::State::unreadable);
    }
}

} // namespace veilleur::history
