#include "catch.hpp"

#include "base/failure.hpp"
#include "history/fault.hpp"
#include "history/history.hpp"
#include "history/revision_tree.hpp"
#include "support/git_program.hpp"
#include "support/sample_repository.hpp"

#include <fstream>

using namespace veilleur;
using history::dates;
using history::RevisionTree;
using history::SampleRepository;

namespace {

namespace fs = std::filesystem;

// A commit on `main` of whatever entries, which no index would take; each is "mode path" for `git fast-import`.
void commit_raw(const fs::path& repository, const std::vector<std::string>& entries) {
    const fs::path stream = repository / "stream";
    std::ofstream out(stream, std::ios::binary);
    out << "blob\nmark :1\ndata 4\ntext\ncommit refs/heads/main\n"
           "committer Host <host@example.org> 100 +0200\ndata 0\n";
    for (const std::string& entry : entries)
        out << "M " << entry << "\n";
    out.close();
    test::git(repository, {"symbolic-ref", "HEAD", "refs/heads/main"});
    // `git` takes no file as its input here; the shell of an alias does.
    test::git(repository, {"-c", "alias.feed=!git fast-import --quiet <stream", "feed"});
}

using Lines = std::vector<std::pair<std::string, std::string>>; // mode and name -> id, 20 bytes

// Writes a tree that git itself would refuse to write; returns its id, 20 bytes.
std::string write_tree(git_repository* repository, const Lines& lines) {
    std::string bytes;
    for (const auto& [entry, id] : lines)
        bytes += entry + std::string(1, '\0') + id;
    git_odb* found = nullptr;
    history::checked(git_repository_odb(&found, repository));
    const history::ObjectDatabase objects(found);
    git_oid id;
    history::checked(git_odb_write(&id, found, bytes.data(), bytes.size(), GIT_OBJECT_TREE));
    return {reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ};
}

// A commit whose folder `content` has just this line.
void commit_line(const fs::path& path, const std::string& entry) {
    git_repository* opened = nullptr;
    history::checked(git_repository_open(&opened, path.c_str()));
    const history::RepositoryHandle repository(opened);
    const std::string empty = write_tree(opened, {});
    const std::string content = write_tree(opened, {{entry, empty}});
    const std::string root = write_tree(opened, {{"40000 content", content}});
    std::string hexadecimal(GIT_OID_HEXSZ, '0');
    git_oid id;
    history::checked(git_oid_fromraw(&id, reinterpret_cast<const unsigned char*>(root.data())));
    git_oid_fmt(hexadecimal.data(), &id);
    const std::string text = "tree " + hexadecimal + "\nauthor A <a@b> 100 +0000\ncommitter A <a@b> 100 +0000\n\nx\n";
    git_odb* found = nullptr;
    history::checked(git_repository_odb(&found, opened));
    const history::ObjectDatabase objects(found);
    history::checked(git_odb_write(&id, found, text.data(), text.size(), GIT_OBJECT_COMMIT));
    history::checked(git_repository_set_head_detached(opened, &id));
}

std::string failure_of_listing(const fs::path& repository) {
    try {
        RevisionTree(repository, "HEAD").list("content");
    } catch (const Failure& failure) {
        return failure.what();
    }
    return {};
}

} // namespace

TEST_CASE("links and submodules in a revision are named for what they are, and not followed") {
    SampleRepository repository;
    commit_raw(repository.path(),
               {"120000 :1 content/link.md", "160000 0123456789012345678901234567890123456789 content/sub",
                "100644 :1 content/a.md"});
    const RevisionTree revision(repository.path(), "HEAD");
    const std::vector<SourceEntry> found = revision.list("content");
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == EntryKind::file);
    CHECK(found[1].kind == EntryKind::symbolic_link);
    CHECK(found[2].kind == EntryKind::submodule);
    CHECK_FALSE(revision.contains("content/link.md"));
    CHECK_THROWS_AS(revision.read("content/link.md"), Failure);
    CHECK(history::read(repository.path(), "content").files.at("content/a.md") == dates(100, 100));
}

TEST_CASE("a folder that is a link is not read") {
    SampleRepository repository;
    commit_raw(repository.path(), {"120000 :1 content"});
    CHECK(failure_of_listing(repository.path()) == "cannot list content: it is a symbolic link");
}

TEST_CASE("names that would lead a checkout elsewhere are refused by name") {
    const SampleRepository repository;
    for (const std::string name : {"..", ".", ".git", ".GIT", "a/b"}) {
        commit_line(repository.path(), "40000 " + name);
        CHECK(failure_of_listing(repository.path()) ==
              "the revision holds a file that cannot be checked out: content/" + name);
    }
}

TEST_CASE("names that are no UTF-8 or differ in case only are handed on as they are") {
    SampleRepository repository;
    commit_raw(repository.path(),
               {"100644 :1 \"content/\\377.md\"", "100644 :1 content/a.md", "100644 :1 content/A.md"});
    CHECK(RevisionTree(repository.path(), "HEAD").list("content").size() == 3);
    const History found = history::read(repository.path(), "content");
    CHECK(found.files.contains("content/\xFF.md"));
    CHECK(found.files.contains("content/A.md"));
}

TEST_CASE("a work tree of another clone tells the same history") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    test::git(repository.path(), {"worktree", "add", "--quiet", "further"});
    CHECK(history::read(repository.path() / "further", "content").files.at("content/a.md") == dates(100, 100));
    CHECK(RevisionTree(repository.path() / "further", "HEAD").read("content/a.md") == "1");
}

TEST_CASE("a real shallow clone has no dates, and its revisions can be read") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "2"}});
    test::git(repository.path(), {"clone", "--quiet", "--depth=1", "file://" + repository.path().string(), "clone"});
    const fs::path clone = repository.path() / "clone";
    CHECK(history::read(clone, "content").state == History::State::shallow);
    CHECK(RevisionTree(clone, "HEAD").read("content/a.md") == "2");
    CHECK_THROWS_WITH(RevisionTree(clone, "HEAD~1"), "--revision HEAD~1: there is no such commit, tag or branch; the "
                                                     "clone is shallow: git fetch --unshallow");
}

TEST_CASE("a blobless clone says which bytes it lacks instead of fetching them") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "2"}});
    test::git(repository.path(), {"config", "uploadpack.allowFilter", "true"});
    test::git(repository.path(),
              {"clone", "--quiet", "--filter=blob:none", "file://" + repository.path().string(), "clone"});
    const fs::path clone = repository.path() / "clone";
    CHECK(RevisionTree(clone, "HEAD").read("content/a.md") == "2");
    CHECK_THROWS_WITH(RevisionTree(clone, "HEAD~1").read("content/a.md"),
                      "cannot read content/a.md: this clone does not hold its bytes; check the revision out once with "
                      "git, or clone without --filter");
}

TEST_CASE("a configuration that would run programs runs none") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "1"}, {".gitattributes", "* filter=evil diff=evil\n"}});
    const std::string touch = "touch " + (repository.path() / "run").string();
    std::ofstream(repository.path() / ".git/config", std::ios::app)
        << "[core]\n\tfsmonitor = " << touch << "\n\tsshCommand = " << touch << "\n\tpager = " << touch
        << "\n[filter \"evil\"]\n\tsmudge = " << touch << "\n\tclean = " << touch
        << "\n[diff \"evil\"]\n\ttextconv = " << touch << "\n[credential]\n\thelper = !" << touch << "\n";
    CHECK(history::read(repository.path(), "content").files.at("content/a.md") == dates(100, 100));
    CHECK(RevisionTree(repository.path(), "HEAD").read("content/a.md") == "1");
    CHECK_FALSE(fs::exists(repository.path() / "run"));
}
