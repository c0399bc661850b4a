#include "catch.hpp"

#include "support/read_as_git.hpp"
#include "support/sample_repository.hpp"

using namespace veilleur;
using history::dates;
using history::read_as_git;
using history::SampleRepository;

TEST_CASE("a merge changes nothing that it takes over from one of its parents") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{"content/a.md", "1"}, {"content/b.md", "1"}});
    const auto left = repository.commit(200, {{"content/a.md", "2"}, {"content/b.md", "1"}}, {root});
    const auto right = repository.commit(300, {{"content/a.md", "1"}, {"content/b.md", "2"}}, {root});
    repository.commit(400, {{"content/a.md", "2"}, {"content/b.md", "2"}}, {left, right});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/a.md") == dates(100, 200));
    CHECK(found.files.at("content/b.md") == dates(100, 300));
}

TEST_CASE("a merge is no revision, even where it settles a conflict") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{"content/a.md", "1"}});
    const auto left = repository.commit(200, {{"content/a.md", "2"}}, {root});
    const auto right = repository.commit(300, {{"content/a.md", "3"}}, {root});
    repository.commit(400, {{"content/a.md", "2 and 3"}}, {left, right});
    CHECK(read_as_git(repository).files.at("content/a.md") == dates(100, 300));
}

TEST_CASE("a file that comes from the second parent keeps its dates") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{"content/a.md", "1"}});
    const auto branch = repository.commit(200, {{"content/a.md", "1"}, {"content/new.md", "new"}}, {root});
    const auto edited = repository.commit(250, {{"content/a.md", "1"}, {"content/new.md", "newer"}}, {branch});
    const auto main = repository.commit(300, {{"content/a.md", "2"}}, {root});
    repository.commit(400, {{"content/a.md", "2"}, {"content/new.md", "newer"}}, {main, edited});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/new.md") == dates(200, 250));
    CHECK(found.files.at("content/a.md") == dates(100, 300));
}

TEST_CASE("a rename on one branch hides an edit under the old name on the other, as in git") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{"content/a.md", "1"}});
    const auto renamed = repository.commit(200, {{"content/b.md", "1"}}, {root});
    const auto edited = repository.commit(300, {{"content/a.md", "2"}}, {root});
    const auto merge = repository.commit(400, {{"content/b.md", "2"}}, {edited, renamed});
    const History found = read_as_git(repository);
    REQUIRE(found.files.size() == 1);
    CHECK(found.files.at("content/b.md") == dates(100, 200));
    repository.commit(500, {{"content/b.md", "2"}, {"content/c.md", "3"}}, {merge});
    CHECK(read_as_git(repository).files.at("content/b.md") == dates(100, 200));
}

TEST_CASE("a deletion on one branch does not touch the dates on the other") {
    SampleRepository repository;
    const auto root = repository.commit(100, {{"content/a.md", "1"}, {"content/b.md", "1"}});
    const auto deleted = repository.commit(200, {{"content/b.md", "1"}}, {root});
    const auto edited = repository.commit(300, {{"content/a.md", "2"}, {"content/b.md", "1"}}, {root});
    repository.commit(400, {{"content/a.md", "2"}, {"content/b.md", "1"}}, {deleted, edited});
    CHECK(read_as_git(repository).files.at("content/a.md") == dates(100, 300));
}

TEST_CASE("branches with unrelated beginnings are both followed") {
    SampleRepository repository;
    const auto one = repository.commit(100, {{"content/a.md", "1"}}, {});
    const auto other = repository.commit(200, {{"content/b.md", "1"}}, {});
    repository.commit(300, {{"content/a.md", "1"}, {"content/b.md", "1"}}, {one, other});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/a.md") == dates(100, 100));
    CHECK(found.files.at("content/b.md") == dates(200, 200));
}
