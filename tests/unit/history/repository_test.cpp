#include "catch.hpp"

#include "history/history.hpp"
#include "support/sample_repository.hpp"

#include <unistd.h>

#include <fstream>

using namespace veilleur;
using history::dates;
using history::SampleRepository;

namespace {

void append(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::app) << text;
}

} // namespace

TEST_CASE("a folder without a repository has no history, and says so") {
    // The root of the disk: nothing stands above it that could be a repository.
    const std::filesystem::path root = std::filesystem::temp_directory_path().root_path();
    CHECK(history::read(root, "content").state == History::State::no_repository);
    CHECK(history::read(root / "not-there", "content").state == History::State::no_repository);
}

TEST_CASE("a repository without a commit has no dates to give") {
    const SampleRepository repository;
    const History found = history::read(repository.path(), "content");
    CHECK(found.state == History::State::complete);
    CHECK(found.files.empty());
}

TEST_CASE("a shallow clone gives no dates at all") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    const auto last = repository.commit(200, {{"content/a.md", "2"}});
    append(repository.path() / ".git/shallow", repository.id(last) + "\n");
    const History found = history::read(repository.path(), "content");
    CHECK(found.state == History::State::shallow);
    CHECK(found.files.empty());
}

TEST_CASE("a source inside a repository has paths from the source, and only its own files") {
    SampleRepository repository;
    std::filesystem::create_directories(repository.path() / "docs/site");
    repository.commit(100, {{"docs/site/content/a.md", "1"}, {"content/elsewhere.md", "1"}});
    const History found = history::read(repository.path() / "docs/site", "content");
    REQUIRE(found.files.size() == 1);
    CHECK(found.files.at("content/a.md") == dates(100, 100));
}

TEST_CASE("a source reached through a symbolic link is the same source") {
    SampleRepository repository;
    std::filesystem::create_directories(repository.path() / "site");
    std::filesystem::create_directory_symlink(repository.path() / "site", repository.path() / "link");
    repository.commit(100, {{"site/content/a.md", "1"}});
    CHECK(history::read(repository.path() / "link", "content").files.contains("content/a.md"));
}

TEST_CASE("a bare repository is read from the root of its trees") {
    SampleRepository repository(SampleRepository::Kind::bare);
    repository.commit(100, {{"content/a.md", "1"}});
    CHECK(history::read(repository.path(), "content").files.at("content/a.md") == dates(100, 100));
}

TEST_CASE("an empty subtree stands for everything") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}, {"README.md", "1"}});
    const History found = history::read(repository.path(), "");
    CHECK(found.files.size() == 2);
    CHECK(found.files.contains("content/a.md"));
}

TEST_CASE("files that were never committed have no entry") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    std::filesystem::create_directories(repository.path() / "content");
    append(repository.path() / "content/draft.md", "not yet");
    CHECK_FALSE(history::read(repository.path(), "content").files.contains("content/draft.md"));
}

TEST_CASE("a clone without old blobs is read all the same") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "only ids are needed"}});
    repository.commit(200, {{"content/b.md", "only ids are needed"}});
    append(repository.path() / ".git/config",
           "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n");
    git_oid blob;
    const std::string bytes = "only ids are needed";
    REQUIRE(git_odb_hash(&blob, bytes.data(), bytes.size(), GIT_OBJECT_BLOB) == 0);
    char digits[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(digits, sizeof digits, &blob);
    const std::string name = digits;
    REQUIRE(std::filesystem::remove(repository.path() / ".git/objects" / name.substr(0, 2) / name.substr(2)));
    const History found = history::read(repository.path(), "content");
    CHECK(found.state == History::State::complete);
    CHECK(found.files.at("content/b.md") == dates(100, 200));
}

TEST_CASE("a repository with a missing commit gives no date rather than a false one") {
    SampleRepository repository;
    const auto first = repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "2"}});
    const std::string name = repository.id(first);
    REQUIRE(std::filesystem::remove(repository.path() / ".git/objects" / name.substr(0, 2) / name.substr(2)));
    const History found = history::read(repository.path(), "content");
    CHECK(found.state == History::State::unreadable);
    CHECK(found.files.empty());
}

TEST_CASE("a repository whose configuration is broken is unreadable, and nothing is thrown") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    append(repository.path() / ".git/config", "[core\nnonsense");
    CHECK(history::read(repository.path(), "content").state == History::State::unreadable);
}

TEST_CASE("a repository of another owner is not trusted") {
    if (::geteuid() != 0) return; // only root can give a folder away
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    REQUIRE(::chown(repository.path().c_str(), 12345, 12345) == 0);
    REQUIRE(::chown((repository.path() / ".git").c_str(), 12345, 12345) == 0);
    const History found = history::read(repository.path(), "content");
    CHECK(found.state == History::State::untrusted_owner);
    CHECK(found.files.empty());
}
