#pragma once

#include "serve/descriptor.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::serve {

// Whether a file of this name is an editor's own: swap and backup files, locks, tests of whether a folder can be
// written, half-written downloads; and everything hidden, which is never content.
bool is_of_an_editor(std::string_view name);

// Tells what changes in folders below a source, whatever way editors save: in place, by renaming, by folders that come,
// go and move. One thread may use it at a time.
class Watcher {
public:
    // Watches `folders` ("content") of `source`; they may be gone and come back. Throws std::system_error if the system
    // refuses, as it does when all its watches are taken.
    Watcher(std::filesystem::path source, std::vector<std::string> folders);

    // Waits until something has changed and nothing more has for 8 ms, or 50 ms have passed. What comes out are paths
    // relative to the source, each once: files, or folders that came, went or moved. None: so much changed that
    // anything may have. No value once `stop` (a file descriptor) can be read.
    std::optional<std::vector<std::string>> next(int stop);

private:
    struct Event;

    void watch_all();
    void watch(const std::string& folder);
    void forget(const std::string& folder);
    void read_events();
    void take_all(std::string_view events);
    void take(const Event& event);

    std::filesystem::path source_;
    std::vector<std::string> folders_;
    Descriptor inotify_;
    std::map<int, std::string> watched_; // watch descriptor -> folder relative to the source; "" is the source
    std::set<std::string> changed_;      // since the last answer
    bool is_lost_ = false;               // events were, since the last answer
};

} // namespace veilleur::serve
