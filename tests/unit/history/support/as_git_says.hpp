#pragma once

#include "model/history.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace veilleur::history {

// What `git log --follow -M100%` says of a file, in the words of git: one line per commit, the newest first.
struct Log {
    std::vector<std::string> dates;   // %aI
    std::vector<std::string> authors; // %aN
};

Log git_log_of(const std::filesystem::path& repository, const std::string& path);

// `moment` as git writes %aI.
std::string iso(const Moment& moment);

// Every file below `content` at HEAD whose dates, authors or number of revisions are not those of git, with what is
// different; empty if all are equal.
std::vector<std::string> unlike_git(const std::filesystem::path& repository, const History& history);

} // namespace veilleur::history
