#include "catch.hpp"

#include "support/site.hpp"

#include "base/failure.hpp"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace veilleur::publish;
using veilleur::ExitCode;
using veilleur::Failure;

namespace {

const Contents first_site{{"index.html", "home"}, {"fr/index.html", "FR"}};

std::string failure_of(const Options& options, const Contents& site) {
    try {
        publish(options, site);
    } catch (const Failure& failure) {
        CHECK(failure.code() == ExitCode::machine_failed);
        return failure.what();
    }
    return "published";
}

// A limit on the size of files stands in for a full disk: writing fails in the middle of a file.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    void (*handler_)(int);
    rlimit before_{};
};

// Fails at one step, as a disk that goes away would.
Options failing_before(Options options, std::string step) {
    options.before_step = [step = std::move(step)](std::string_view now) {
        if (now == step) throw Failure(ExitCode::machine_failed, "no " + step);
    };
    return options;
}

} // namespace

TEST_CASE("a second build is told that another one is publishing") {
    const TemporaryFolder folder;
    const Publication first(options_in(folder));
    CHECK(failure_of(options_in(folder), first_site) ==
          "another build is publishing into " + (folder / "output").string() + "; wait until it has finished");
}

TEST_CASE("the lock is free again after a build, whether it published or not") {
    const TemporaryFolder folder;
    { const Publication never_committed(options_in(folder)); }
    publish(options_in(folder), first_site);
    CHECK(failure_of(options_in(folder), first_site) == "published");
}

TEST_CASE("a disk that fills up leaves the old site and no rest") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    {
        const FileSizeLimit limit(4096);
        const std::string failure = failure_of(options_in(folder), {{"index.html", std::string(100'000, 'x')}});
        CHECK(failure == "cannot write index.html: File too large");
    }
    CHECK(contents(folder / "output") == first_site);
    CHECK(is_at_rest(folder));
}

TEST_CASE("whatever step the disk refuses, one whole site is published and the next build succeeds") {
    const Contents second_site{{"index.html", "new home"}, {"nl/index.html", "NL"}};
    for (const std::string step : {"make folder", "write file", "link", "move", "exchange", "remove file",
                                   "remove folder", "sync folder", "sync file system"}) {
        CAPTURE(step);
        const TemporaryFolder folder;
        publish(options_in(folder), first_site);
        write(folder / "output/mine.txt", "mine");
        CHECK(failure_of(failing_before(options_in(folder), step), second_site) == "no " + step);
        Contents left = contents(folder / "output");
        CHECK(left.erase("mine.txt") == 1);
        CHECK((left == first_site || left == second_site));
        publish(options_in(folder), second_site);
        CHECK(is_at_rest(folder));
    }
}

TEST_CASE("a folder that may not be written leaves the old site") {
    if (::geteuid() == 0) return; // nothing is forbidden to root
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    std::filesystem::permissions(folder / ".output.veilleur", std::filesystem::perms::owner_read);
    CHECK_THAT(failure_of(options_in(folder), {}), Catch::Matchers::Contains("Permission denied"));
    std::filesystem::permissions(folder / ".output.veilleur", std::filesystem::perms::owner_all);
    CHECK(contents(folder / "output") == first_site);
}
