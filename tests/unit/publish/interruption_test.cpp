#include "catch.hpp"

#include "support/site.hpp"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace veilleur::publish;

namespace {

// Every kind of change at once: pages that stay, change, go and come.
Contents site(const std::string& edition) {
    Contents pages{{"_headers", "the same in both"}, {edition + "/only.html", edition}};
    for (int page = 0; page < 3; ++page) {
        const std::string number = std::to_string(page);
        pages["same/" + number + "/index.html"] = "page " + number;
        pages["changed/" + number + "/index.html"] = edition + " page " + number;
        pages["gone-or-new/" + edition + number + "/index.html"] = edition;
    }
    return pages;
}

Contents with_foreign(Contents pages) {
    pages["mine/notes.txt"] = "not ours";
    return pages;
}

void publish_old_site(const Options& options) {
    publish(options, site("old"));
    write(options.output / "mine/notes.txt", "not ours");
}

// Publishes the new site in a process that kills itself before step `last`. Tells whether it got that far.
bool is_killed_before(std::size_t last, Options options) {
    const pid_t child = ::fork();
    if (child == 0) {
        std::size_t step = 0;
        options.before_step = [&](std::string_view) {
            if (step++ == last) ::raise(SIGKILL);
        };
        publish(options, site("new"));
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

std::size_t count_steps(Options options) {
    std::size_t steps = 0;
    options.before_step = [&](std::string_view) { ++steps; };
    publish(options, site("new"));
    return steps;
}

std::size_t steps_of_a_publication(Exchange exchange) {
    const TemporaryFolder folder;
    Options options = options_in(folder);
    options.exchange = exchange;
    publish_old_site(options);
    return count_steps(options);
}

} // namespace

TEST_CASE("a program killed at any step leaves the old site or the new one, and the next build publishes") {
    const std::size_t steps = steps_of_a_publication(Exchange::atomic_if_possible);
    REQUIRE(steps >= 50);
    std::size_t old_sites = 0;
    for (std::size_t last = 0; last < steps; ++last) {
        CAPTURE(last);
        const TemporaryFolder folder;
        const Options options = options_in(folder);
        publish_old_site(options);
        REQUIRE(is_killed_before(last, options));
        const Contents left = contents(options.output);
        const bool is_old = left == with_foreign(site("old"));
        old_sites += is_old ? 1u : 0u;
        REQUIRE((is_old || left == with_foreign(site("new"))));
        publish(options, site("new"));
        REQUIRE(contents(options.output) == with_foreign(site("new")));
        REQUIRE(is_at_rest(folder));
    }
    CHECK(old_sites > 0);
    CHECK(old_sites < steps);
}

TEST_CASE("with two renames, a program killed between them leaves the old site to the next build") {
    const std::size_t steps = steps_of_a_publication(Exchange::two_renames);
    std::size_t without_site = 0;
    for (std::size_t last = 0; last < steps; ++last) {
        CAPTURE(last);
        const TemporaryFolder folder;
        Options options = options_in(folder);
        options.exchange = Exchange::two_renames;
        publish_old_site(options);
        REQUIRE(is_killed_before(last, options));
        const Contents left = contents(options.output);
        if (left.empty()) {
            ++without_site;
            // Recovery alone, without a publication, brings the old site back.
            const Publication never_committed(options);
            REQUIRE(contents(options.output) == with_foreign(site("old")));
        } else {
            REQUIRE((left == with_foreign(site("old")) || left == with_foreign(site("new"))));
        }
        publish(options, site("new"));
        REQUIRE(contents(options.output) == with_foreign(site("new")));
        REQUIRE(is_at_rest(folder));
    }
    CHECK(without_site == 1);
}

TEST_CASE("a program killed while it recovers is no worse than one killed once") {
    const std::size_t steps = steps_of_a_publication(Exchange::atomic_if_possible);
    for (std::size_t first = steps - 8; first < steps; ++first) {
        for (std::size_t second = 0; second < 8; ++second) {
            CAPTURE(first, second);
            const TemporaryFolder folder;
            const Options options = options_in(folder);
            publish_old_site(options);
            REQUIRE(is_killed_before(first, options));
            REQUIRE(is_killed_before(second, options));
            const Contents left = contents(options.output);
            REQUIRE((left == with_foreign(site("old")) || left == with_foreign(site("new"))));
            publish(options, site("new"));
            REQUIRE(contents(options.output) == with_foreign(site("new")));
            REQUIRE(is_at_rest(folder));
        }
    }
}

TEST_CASE("a file that appears while a site is published is not lost") {
    const TemporaryFolder folder;
    Options options = options_in(folder);
    publish_old_site(options);
    options.before_step = [&](std::string_view step) {
        if (step == "exchange") write(folder / "output/late.txt", "just in time");
    };
    const Report report = publish(options, site("new"));
    CHECK(report.kept == 1);
    CHECK(read(folder / ".output.veilleur/kept/1/late.txt") == "just in time");
}

TEST_CASE("a staging folder that nobody can account for is kept") {
    const TemporaryFolder folder;
    const Options options = options_in(folder);
    publish_old_site(options);
    write(folder / ".output.veilleur/manifest.next", "damaged");
    write(folder / ".output.veilleur/staging/page.html", "whose?");
    publish(options, site("new"));
    CHECK(contents(options.output) == with_foreign(site("new")));
    CHECK(read(folder / ".output.veilleur/kept/1/page.html") == "whose?");
}
