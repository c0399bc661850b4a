#include "catch.hpp"

#include "history/history.hpp"
#include "support/as_git_says.hpp"
#include "support/generated_history.hpp"
#include "support/git_program.hpp"
#include "support/sample_repository.hpp"

using namespace veilleur;
using history::SampleRepository;

namespace {

using Strings = std::vector<std::string>;

} // namespace

TEST_CASE("dates, authors and revisions of every sheet are those of git log --follow -M100%") {
    for (const std::uint32_t seed : {1U, 2U}) {
        SampleRepository repository;
        history::generate_history(repository, seed);
        const History found = history::read(repository.path(), "content");
        REQUIRE(found.state == History::State::complete);
        CHECK(found.files.size() > 20);
        CHECK(history::unlike_git(repository.path(), found) == Strings{});
    }
}

TEST_CASE("the comparison with git finds what is different") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    History found = history::read(repository.path(), "content");
    found.files.at("content/a.md").updated.seconds += 1;
    CHECK(history::unlike_git(repository.path(), found) ==
          Strings{"content/a.md: 1970-01-01T02:01:40+02:00 .. 1970-01-01T02:01:41+02:00, 1 by [Somebody]; git: "
                  "1970-01-01T02:01:40+02:00 .. 1970-01-01T02:01:40+02:00, 1 by [Somebody]"});
}

TEST_CASE("full, bare and blobless clones tell the same history") {
    SampleRepository repository;
    history::generate_history(repository, 4);
    test::git(repository.path(), {"branch", "main", "HEAD"});
    test::git(repository.path(), {"symbolic-ref", "HEAD", "refs/heads/main"});
    test::git(repository.path(), {"config", "uploadpack.allowFilter", "true"});
    const History expected = history::read(repository.path(), "content");
    REQUIRE(expected.files.size() > 20);
    for (const Strings& kind : {Strings{}, Strings{"--bare"}, Strings{"--filter=blob:none"}}) {
        Strings arguments{"clone", "--quiet"};
        arguments.insert(arguments.end(), kind.begin(), kind.end());
        arguments.insert(arguments.end(), {"file://" + repository.path().string(), "clone"});
        test::git(repository.path(), arguments);
        const History found = history::read(repository.path() / "clone", "content");
        CHECK(found.state == History::State::complete);
        CHECK((found.files == expected.files));
        std::filesystem::remove_all(repository.path() / "clone");
    }
}
