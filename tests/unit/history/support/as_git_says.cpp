#include "support/as_git_says.hpp"

#include "support/git_program.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace veilleur::history {

namespace {

std::string described(const std::string& created, const std::string& updated, const std::vector<std::string>& authors,
                      std::size_t revisions) {
    std::string text = created + " .. " + updated + ", " + std::to_string(revisions) + " by";
    for (const std::string& author : authors)
        text += " [" + author + "]";
    return text;
}

std::string described(const FileHistory& file) {
    std::vector<std::string> authors;
    for (const Author& author : file.authors)
        authors.push_back(author.name);
    return described(iso(file.created), iso(file.updated), authors, file.revisions);
}

std::string described(const Log& log) {
    std::vector<std::string> authors;
    for (auto name = log.authors.rbegin(); name != log.authors.rend(); ++name)
        if (std::ranges::find(authors, *name) == authors.end()) authors.push_back(*name);
    return described(log.dates.back(), log.dates.front(), authors, log.dates.size());
}

} // namespace

Log git_log_of(const std::filesystem::path& repository, const std::string& path) {
    // The samples have no work tree to hold their .mailmap.
    const std::string printed = test::git(
        repository, {"-c", "mailmap.blob=HEAD:.mailmap", "log", "--follow", "-M100%", "--format=%aI %aN", "--", path});
    Log log;
    for (const std::string& line : test::lines_of(printed)) {
        const std::size_t space = line.find(' ');
        log.dates.push_back(line.substr(0, space));
        log.authors.push_back(line.substr(space + 1));
    }
    return log;
}

std::string iso(const Moment& moment) {
    const std::time_t local = moment.seconds + moment.offset_minutes * 60;
    std::tm parts{};
    ::gmtime_r(&local, &parts);
    char text[40];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    if (moment.offset_minutes == 0) return std::string(text, length) + "Z";
    const int minutes = std::abs(moment.offset_minutes);
    char zone[16];
    std::snprintf(zone, sizeof zone, "%c%02d:%02d", moment.offset_minutes < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return std::string(text, length) + zone;
}

std::vector<std::string> unlike_git(const std::filesystem::path& repository, const History& history) {
    std::vector<std::string> unlike;
    const std::vector<std::string> paths = test::lines_of(
        test::git(repository, {"-c", "core.quotePath=false", "ls-tree", "-r", "--name-only", "HEAD", "content/"}));
    for (const std::string& path : paths) {
        const auto file = history.files.find(path);
        const std::string ours = file == history.files.end() ? "nothing" : described(file->second);
        const std::string gits = described(git_log_of(repository, path));
        if (ours != gits) unlike.push_back(path + ": " + ours + "; git: " + gits);
    }
    if (paths.size() != history.files.size()) unlike.push_back("not as many files as git has");
    return unlike;
}

} // namespace veilleur::history
