#include "serve/watcher.hpp"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>

namespace veilleur::serve {

namespace {

namespace fs = std::filesystem;
using Milliseconds = std::chrono::milliseconds;
using WatchClock = std::chrono::steady_clock;

constexpr Milliseconds quiet{8};
constexpr Milliseconds longest_wait{50};

// A file that is still being written says nothing until it is closed.
constexpr std::uint32_t of_interest =
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK;

std::string below(const std::string& folder, std::string_view name) {
    return folder.empty() ? std::string(name) : folder + "/" + std::string(name);
}

bool is_or_lies_below(std::string_view path, const std::string& folder) {
    return path == folder || path.starts_with(folder + "/");
}

// One that nobody will write any more, and that no event but its creation will tell of.
bool comes_complete(const fs::path& file) {
    std::error_code unreadable;
    return fs::is_symlink(file, unreadable) || fs::hard_link_count(file, unreadable) > 1;
}

} // namespace

struct Watcher::Event {
    int watch;
    std::uint32_t mask;
    std::string_view name;
};

bool is_of_an_editor(std::string_view name) {
    constexpr std::array<std::string_view, 7> endings{"~", ".swp", ".swx", ".tmp", ".part", ".crdownload", "___"};
    const auto ends_so = [&](std::string_view ending) { return name.ends_with(ending); };
    const bool is_backup = name.starts_with('#') && name.ends_with('#');
    // vim writes a file 4913 to see whether it may; Word keeps ~$names beside its documents
    return name.starts_with('.') || name.starts_with("~$") || name == "4913" || is_backup ||
           std::ranges::any_of(endings, ends_so);
}

Watcher::Watcher(fs::path source, std::vector<std::string> folders)
    : source_(std::move(source)), folders_(std::move(folders)), inotify_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
    if (inotify_.number() < 0) throw std::system_error(errno, std::generic_category());
    watch_all();
}

void Watcher::watch_all() {
    for (const auto& [watch, folder] : watched_)
        ::inotify_rm_watch(inotify_.number(), watch);
    watched_.clear();
    // The source itself only tells of these folders; what else lies there is not ours.
    const int watch_of_source = ::inotify_add_watch(inotify_.number(), source_.c_str(), of_interest);
    if (watch_of_source < 0) throw std::system_error(errno, std::generic_category());
    watched_[watch_of_source] = "";
    for (const std::string& folder : folders_)
        watch(folder);
}

// The watch comes before the look inside: a folder that is made in between is seen twice, not missed.
void Watcher::watch(const std::string& folder) {
    const int number = ::inotify_add_watch(inotify_.number(), (source_ / folder).c_str(), of_interest);
    if (number < 0 && (errno == ENOSPC || errno == ENOMEM)) throw std::system_error(errno, std::generic_category());
    if (number < 0) return; // gone already, not a folder, or not for us to read
    watched_[number] = folder;
    std::error_code gone;
    for (fs::directory_iterator entry(source_ / folder, gone), end; !gone && entry != end; entry.increment(gone)) {
        const std::string name = entry->path().filename().string();
        std::error_code unreadable;
        if (!is_of_an_editor(name) && entry->symlink_status(unreadable).type() == fs::file_type::directory)
            watch(below(folder, name));
    }
}

void Watcher::forget(const std::string& folder) {
    std::erase_if(watched_, [&](const auto& watched) {
        const bool is_gone = is_or_lies_below(watched.second, folder);
        if (is_gone) ::inotify_rm_watch(inotify_.number(), watched.first);
        return is_gone;
    });
}

std::optional<std::vector<std::string>> Watcher::next(int stop) {
    changed_.clear();
    is_lost_ = false;
    std::optional<WatchClock::time_point> first;
    for (;;) {
        const auto now = WatchClock::now();
        if (first && now >= *first + longest_wait) break;
        const auto patience =
            first ? std::min(quiet, std::chrono::ceil<Milliseconds>(*first + longest_wait - now)) : Milliseconds(-1);
        std::array<pollfd, 2> asked{{{inotify_.number(), POLLIN, 0}, {stop, POLLIN, 0}}};
        const int told = ::poll(asked.data(), asked.size(), static_cast<int>(patience.count()));
        if (told < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category());
        if (told > 0 && asked[1].revents != 0) return std::nullopt;
        if (told == 0) break;
        if (told > 0) read_events();
        if (!first && (is_lost_ || !changed_.empty())) first = WatchClock::now();
    }
    if (is_lost_) return std::vector<std::string>();
    return std::vector<std::string>(changed_.begin(), changed_.end());
}

// All that wait, so that a loss, which is told last, is known at once; a bounded number, because more may be coming.
void Watcher::read_events() {
    alignas(inotify_event) std::array<char, 64 * 1024> bytes;
    for (int turn = 0; turn < 64; ++turn) {
        const ssize_t count = ::read(inotify_.number(), bytes.data(), bytes.size());
        if (count <= 0) return;
        take_all(std::string_view(bytes.data(), static_cast<std::size_t>(count)));
    }
}

void Watcher::take_all(std::string_view events) {
    while (!events.empty()) {
        inotify_event event;
        std::memcpy(&event, events.data(), sizeof event);
        const char* name = events.data() + sizeof event;
        take({event.wd, event.mask, std::string_view(name, ::strnlen(name, event.len))});
        events.remove_prefix(sizeof event + event.len);
    }
}

void Watcher::take(const Event& event) {
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        is_lost_ = true;
        watch_all();
        return;
    }
    const auto watched = watched_.find(event.watch);
    if (watched == watched_.end() || event.name.empty() || is_of_an_editor(event.name)) return;
    const std::string path = below(watched->second, event.name);
    if (watched->second.empty() && std::ranges::find(folders_, path) == folders_.end()) return;
    const bool is_folder = (event.mask & IN_ISDIR) != 0;
    if (is_folder && (event.mask & (IN_MOVED_FROM | IN_DELETE)) != 0) forget(path);
    if (is_folder && (event.mask & (IN_MOVED_TO | IN_CREATE)) != 0) watch(path);
    if (!is_folder && (event.mask & IN_CREATE) != 0 && !comes_complete(source_ / path)) return;
    changed_.insert(path);
}

} // namespace veilleur::serve
