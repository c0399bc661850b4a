#include "history/history.hpp"

#include "history/cache.hpp"
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

// All that the result depends on. The commit stands for its whole history.
std::string cache_key(const ObjectId& last, const std::string& folder, std::string_view subtree, bool has_names) {
    return digits(last) + (has_names ? " named " : " unnamed ") + folder + '\n' + std::string(subtree);
}

Files walk(const Repository& repository, const ObjectId& last, const std::string& folder, std::string_view subtree,
           std::optional<Mailmap> names) {
    Authors authors(std::move(names));
    const std::vector<Commit> found = commits(repository, last, folder, authors);
    PathNumbers paths;
    const std::vector<Change> changed = changes(repository, found, paths);
    Files files;
    if (!found.front().content) return files;
    for (auto& [path, file] : follow(repository, *found.front().content, changed, paths, authors))
        files.emplace(below(std::string(subtree), path), std::move(file));
    return files;
}

History read_repository(const Repository& repository, std::string_view subtree, const std::string& revision,
                        const Cache& cache) {
    if (repository.is_shallow()) return without_dates(History::State::shallow);
    const std::optional<ObjectId> last = repository.commit_at(revision);
    if (!last && repository.has_commits()) throw Fault(GIT_ENOTFOUND, "there is no commit " + revision);
    if (!last) return without_dates(History::State::complete);

    const std::string folder = below(repository.prefix(), subtree);
    std::optional<Mailmap> names = mailmap(repository, *last);
    const std::string key = cache_key(*last, folder, subtree, names.has_value());
    if (std::optional<Files> known = cache.load(key)) return {History::State::complete, std::move(*known)};
    History history{History::State::complete, walk(repository, *last, folder, subtree, std::move(names))};
    cache.save(history.files, key);
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

History read(const std::filesystem::path& source, std::string_view subtree, const std::string& revision,
             const std::filesystem::path& cache) {
    try {
        const Library library;
        const std::optional<Repository> repository = find_repository(source);
        if (!repository) return without_dates(History::State::no_repository);
        return read_repository(*repository, subtree, revision, Cache(cache));
    } catch (const Fault& fault) {
        return without_dates(state_of(fault));
    } catch (const std::filesystem::filesystem_error&) {
        return without_dates(History::State::unreadable);
    }
}

} // namespace veilleur::history
