#include "catch.hpp"

#include "base/failure.hpp"
#include "base/work_tree.hpp"
#include "history/revision_tree.hpp"
#include "support/git_program.hpp"
#include "support/sample_repository.hpp"

#include <array>
#include <thread>

using namespace veilleur;
using history::RevisionTree;
using history::SampleRepository;

namespace {

// What `action` throws, in words; empty if nothing.
template <typename Action> std::string failure_of(Action action) {
    try {
        action();
    } catch (const Failure& failure) {
        return failure.what();
    }
    return {};
}

std::vector<std::string> described(const std::vector<SourceEntry>& entries) {
    std::vector<std::string> lines;
    for (const SourceEntry& entry : entries)
        lines.push_back(entry.path + " " + std::to_string(static_cast<int>(entry.kind)) + " " +
                        std::to_string(entry.size));
    return lines;
}

} // namespace

TEST_CASE("a revision lists and reads what its checkout does") {
    SampleRepository repository;
    repository.commit(100, {{"content/a.md", "one"},
                            {"content/a/b.md", "two"},
                            {"content/a.b/c.md", "three"},
                            {"content/.hidden/d.md", "four"},
                            {"content/.e", "five"},
                            {"README.md", "six"}});
    test::git(repository.path(), {"checkout", "--quiet", "--force", "HEAD"});
    const RevisionTree revision(repository.path(), "HEAD");
    const WorkTree checkout(repository.path());
    for (const char* folder : {"content", "content/a", "", "nowhere", "README.md"})
        CHECK(described(revision.list(folder)) == described(checkout.list(folder)));
    CHECK(revision.list("content").size() == 3);
    for (const char* path : {"content/a.md", "content/a/b.md", "README.md"})
        CHECK(revision.read(path) == checkout.read(path));
    for (const char* path : {"content/a.md", "content/a", "content/x.md", "", "/README.md"})
        CHECK(revision.contains(path) == checkout.contains(path));
}

TEST_CASE("a revision is a commit, a tag or a branch, and knows its id") {
    SampleRepository repository;
    const auto first = repository.commit(100, {{"content/a.md", "1"}});
    repository.commit(200, {{"content/a.md", "2"}});
    test::git(repository.path(), {"branch", "older", repository.id(first)});
    test::git(repository.path(), {"-c", "user.name=S", "-c", "user.email=s@example.org", "tag", "-a", "-m", "a tag",
                                  "annotated", repository.id(first)});
    for (const std::string& name : {std::string("older"), std::string("annotated"), std::string("HEAD~1"),
                                    repository.id(first), repository.id(first).substr(0, 10)}) {
        const RevisionTree revision(repository.path(), name);
        CHECK(revision.read("content/a.md") == "1");
        CHECK(revision.commit() == repository.id(first));
    }
}

TEST_CASE("a folder of a work tree is the root of what is read") {
    SampleRepository repository;
    repository.commit(100, {{"docs/site/content/a.md", "1"}});
    std::filesystem::create_directories(repository.path() / "docs/site");
    CHECK(RevisionTree(repository.path() / "docs/site", "HEAD").read("content/a.md") == "1");
}

TEST_CASE("many threads read one revision") {
    SampleRepository repository;
    SampleRepository::Files files;
    for (int file = 0; file < 200; ++file)
        files["content/" + std::to_string(file) + ".md"] = std::string(1000, static_cast<char>('a' + file % 26));
    repository.commit(100, files);
    const RevisionTree revision(repository.path(), "HEAD");
    std::array<int, 4> right{};
    {
        std::vector<std::jthread> threads;
        for (int& count : right)
            threads.emplace_back([&] {
                for (const auto& [path, bytes] : files)
                    count += revision.read(path) == bytes && revision.contains(path) ? 1 : 0;
            });
    }
    for (const int count : right)
        CHECK(count == 200);
}

TEST_CASE("what cannot be read says why") {
    SampleRepository repository;
    CHECK(failure_of([&] { RevisionTree(repository.path(), "HEAD"); }) ==
          "--revision HEAD: there is no such commit, tag or branch");
    repository.commit(100, {{"content/a.md", "1"}});
    CHECK(failure_of([&] { RevisionTree(repository.path(), "x y"); }) ==
          "--revision x y: there is no such commit, tag or branch");
    CHECK(failure_of([&] { RevisionTree("/", "HEAD"); }) == "--revision HEAD: / is not in a git repository");
    const RevisionTree revision(repository.path(), "HEAD");
    CHECK(failure_of([&] { revision.read("content/b.md"); }) == "cannot read content/b.md: No such file or directory");
    CHECK(failure_of([&] { revision.read("content"); }) == "cannot read content: it is not a plain file");
}
