#include "catch.hpp"

#include "support/read_as_git.hpp"
#include "support/sample_repository.hpp"

using namespace veilleur;
using history::dates;
using history::read_as_git;
using history::SampleRepository;

TEST_CASE("a file has the author dates of its first and of its last change") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "1"}, {"content/deep/b.md", "b"}});
    repository.commit(300, {{"content/a.md", "2"}, {"content/deep/b.md", "b"}});
    repository.commit(400, {{"content/a.md", "2"}, {"content/deep/b.md", "b"}, {"README.md", "elsewhere"}});
    const History found = read_as_git(repository);
    CHECK(found.state == History::State::complete);
    REQUIRE(found.files.size() == 2);
    CHECK(found.files.at("content/a.md") == dates(100, 300));
    CHECK(found.files.at("content/deep/b.md") == dates(200, 200));
}

TEST_CASE("a file that was deleted has no entry; one that comes back remembers its first life") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}, {"content/b.md", "2"}});
    repository.commit(200, {{"content/b.md", "2"}});
    CHECK(read_as_git(repository).files.size() == 1);
    repository.commit(300, {{"content/a.md", "1"}, {"content/b.md", "2"}});
    CHECK(read_as_git(repository).files.at("content/a.md") == dates(100, 300));
}

TEST_CASE("a renamed file keeps the day it was created, across folders too") {
    SampleRepository repository;
    repository.commit(100, {{"content/old/a.md", "same bytes"}});
    repository.commit(200, {{"content/new/b.md", "same bytes"}});
    repository.commit(300, {{"content/new/b.md", "edited"}});
    const History found = read_as_git(repository);
    REQUIRE(found.files.size() == 1);
    CHECK(found.files.at("content/new/b.md") == dates(100, 300));
}

TEST_CASE("a new file in the place of a renamed one remembers what stood there, as git does") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "first"}});
    repository.commit(200, {{"content/b.md", "first"}});
    repository.commit(300, {{"content/a.md", "another text"}, {"content/b.md", "first"}});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/a.md") == dates(100, 300));
    CHECK(found.files.at("content/b.md") == dates(100, 200));
}

TEST_CASE("files that exchange their names are each changed, not new") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "1"}, {"content/b.md", "2"}});
    repository.commit(300, {{"content/a.md", "2"}, {"content/b.md", "1"}});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/a.md") == dates(100, 300));
    CHECK(found.files.at("content/b.md") == dates(200, 300));
}

TEST_CASE("among files with the same bytes, the one of the same name was renamed") {
    SampleRepository repository;
    repository.commit(100, {{"content/x/a.md", "template"}});
    repository.commit(150, {{"content/x/a.md", "template"}, {"content/x/b.md", "another text"}});
    repository.commit(200, {{"content/x/a.md", "template"}, {"content/x/b.md", "template"}});
    repository.commit(300, {{"content/y/a.md", "template"}, {"content/y/b.md", "template"}});
    const History found = read_as_git(repository);
    CHECK(found.files.at("content/y/a.md") == dates(100, 300));
    CHECK(found.files.at("content/y/b.md") == dates(150, 300));
}

TEST_CASE("a copy begins where the original began") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "1"}, {"content/copy.md", "1"}});
    CHECK(read_as_git(repository).files.at("content/copy.md") == dates(100, 200));
}

TEST_CASE("a folder in the place of a file, and back, is followed") {
    SampleRepository repository;
    repository.commit(100, {{"content/a", "1"}});
    repository.commit(200, {{"content/a/b.md", "2"}});
    CHECK(read_as_git(repository).files.size() == 1);
    repository.commit(300, {{"content/a", "3"}});
    const History found = read_as_git(repository);
    REQUIRE(found.files.size() == 1);
    CHECK(found.files.at("content/a") == dates(100, 300));
}

TEST_CASE("before the content folder exists there is nothing to date") {
    SampleRepository repository;
    repository.commit(100, {{"README.md", "read me"}});
    CHECK(read_as_git(repository).files.empty());
    repository.commit(200, {{"README.md", "read me"}, {"content/a.md", "1"}});
    CHECK(read_as_git(repository).files.at("content/a.md") == dates(200, 200));
}
