#include "catch.hpp"
#include "site_builder.hpp"
#include "support/git_program.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <string_view>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

// What the system gives every program: libraries, locales, time zones, certificates, its own description, and the
// configuration of git for the whole machine.
bool is_of_the_system(std::string_view path) {
    constexpr std::array<std::string_view, 6> beginnings{"/usr/", "/lib", "/etc/", "/proc/", "/sys/", "/dev/"};
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return path.starts_with(beginning); });
}

// The absolute path in a line such as `12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3`; empty if nothing was opened.
std::string opened_path(const std::string& line) {
    const std::size_t begin = line.find("\"/");
    if (begin == std::string::npos || line.find("= -1 ") != std::string::npos) return {};
    return line.substr(begin + 1, line.find('"', begin + 1) - begin - 1);
}

} // namespace

TEST_CASE("a build starts no program and opens nothing outside the source and the output") {
    const TemporaryFolder folder;
    if (std::system("strace -f -o /dev/null true 2>/dev/null") != 0) {
        WARN("skipped: this machine does not let programs be traced");
        return;
    }
    const fs::path here = fs::canonical(folder / ".");
    lay_out("tests/golden/bilingual", here / "source");
    git(here, {"init", "--quiet", (here / "source").string()});
    git(here / "source", {"add", "--all"});
    git(here / "source", {"-c", "user.name=S", "-c", "user.email=s@example.org", "commit", "--quiet", "-m", "All"});
    git(here / "source", {"config", "core.fsmonitor", "touch " + (here / "run").string()});
    git(here / "source", {"config", "core.pager", "touch " + (here / "run").string()});

    for (const std::string more : {"", " --revision HEAD"}) {
        const std::string trace = (here / "trace").string();
        // The leak detector stops a program that is traced already.
        const std::string command =
            "HOME='" + here.string() +
            "' ASAN_OPTIONS=detect_leaks=0 strace -f -e trace=execve,execveat,open,openat,openat2 -o '" + trace +
            "' '" VEILLEUR_BINARY "' build --quiet --source '" + (here / "source").string() + "' --output '" +
            (here / "output").string() + "' 2>/dev/null" + more;
        REQUIRE(std::system(command.c_str()) == 0);
        std::ifstream lines(trace);
        std::size_t started = 0;
        std::size_t opened = 0;
        for (std::string line; std::getline(lines, line);) {
            if (line.find(" execve") != std::string::npos) {
                ++started;
                continue;
            }
            const std::string path = opened_path(line);
            if (path.starts_with(here.string())) ++opened;
            const bool is_allowed = path.empty() || path.starts_with(here.string()) || is_of_the_system(path);
            if (!is_allowed) FAIL_CHECK("opened: " << line);
        }
        CHECK(started == 1); // veilleur itself
        CHECK(opened > 1);
    }
    CHECK_FALSE(fs::exists(here / "run"));
}
