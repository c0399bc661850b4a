#include "catch.hpp"

#include "base/failure.hpp"
#include "base/listed_tree.hpp"
#include "base/memory_tree.hpp"
#include "base/work_tree.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;
using namespace veilleur;

namespace {

class Folder {
public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "veilleur-tree-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const fs::path& path() const { return path_; }

    void write(const std::string& name, const std::string& bytes) const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << bytes;
    }

private:
    fs::path path_;
};

std::string listed(const SourceTree& tree, std::string_view folder) {
    std::string lines;
    for (const SourceEntry& entry : tree.list(folder))
        lines +=
            entry.path + " " + std::to_string(static_cast<int>(entry.kind)) + " " + std::to_string(entry.size) + "\n";
    return lines;
}

} // namespace

TEST_CASE("a work tree lists files by the bytes of their paths, hidden ones apart") {
    const Folder folder;
    folder.write("content/b.md", "12");
    folder.write("content/a/z.md", "1");
    folder.write("content/a.md", "");
    folder.write("content/.hidden/x.md", "1");
    folder.write("other.md", "1");
    const WorkTree tree(folder.path());
    CHECK(listed(tree, "content") == "content/a.md 0 0\ncontent/a/z.md 0 1\ncontent/b.md 0 2\n");
    CHECK(listed(tree, "nowhere").empty());
    CHECK(listed(tree, "other.md").empty());
}

TEST_CASE("a listed tree holds what its folders held when they were first listed") {
    const Folder folder;
    folder.write("content/a.md", "1");
    const WorkTree tree(folder.path());
    const ListedTree once(tree);
    CHECK(listed(once, "content") == "content/a.md 0 1\n");
    folder.write("content/b.md", "12");
    folder.write("themes/c.css", "");
    CHECK(listed(once, "content") == "content/a.md 0 1\n");
    CHECK(listed(once, "themes") == "themes/c.css 0 0\n");
    CHECK(once.contains("content/b.md"));
    CHECK(once.read("content/b.md") == "12");
}

TEST_CASE("a symbolic link is listed as one and never followed") {
    const Folder outside, folder;
    outside.write("secret.md", "secret");
    folder.write("content/a.md", "a");
    fs::create_symlink(outside.path() / "secret.md", folder.path() / "content/link.md");
    fs::create_directory_symlink(outside.path(), folder.path() / "content/way");
    const WorkTree tree(folder.path());
    CHECK(listed(tree, "content").find("content/link.md 1 ") != std::string::npos);
    CHECK(listed(tree, "content").find("content/way 1 ") != std::string::npos);
    for (const auto path : {"content/link.md", "content/way/secret.md", "content/../../x"}) {
        INFO(path);
        CHECK_THROWS_AS(tree.read(path), Failure);
        CHECK_FALSE(tree.contains(path));
    }
    CHECK_THROWS_AS(tree.read((outside.path() / "secret.md").string()), Failure);
    CHECK_THROWS_AS(tree.read("content/../../" + outside.path().filename().string() + "/secret.md"), Failure);
}

TEST_CASE("a link that stays inside the tree is not followed either") {
    const Folder folder;
    folder.write("a.md", "a");
    fs::create_symlink("a.md", folder.path() / "b.md");
    CHECK_THROWS_AS(WorkTree(folder.path()).read("b.md"), Failure);
}

TEST_CASE("a pipe is listed as no plain file and does not hold the reader") {
    const Folder folder;
    REQUIRE(mkfifo((folder.path() / "pipe.md").c_str(), 0600) == 0);
    const WorkTree tree(folder.path());
    CHECK(listed(tree, "") == "pipe.md 3 0\n");
    CHECK_THROWS_AS(tree.read("pipe.md"), Failure);
    CHECK_FALSE(tree.contains("pipe.md"));
}

TEST_CASE("a work tree reads bytes as they are, and says what it cannot read") {
    const Folder folder;
    const std::string bytes("a\0\xFF\r\n", 5);
    folder.write("a.bin", bytes);
    const WorkTree tree(folder.path());
    CHECK(tree.read("a.bin") == bytes);
    CHECK(tree.contains("a.bin"));
    CHECK_THROWS_WITH(tree.read("b.bin"), "cannot read b.bin: No such file or directory");
    CHECK_THROWS_AS(tree.read(""), Failure);
    CHECK_THROWS_AS(WorkTree(folder.path() / "nowhere"), Failure);
}

TEST_CASE("a tree in memory answers like one on disk") {
    const MemoryTree tree({{"content/b.md", "12"}, {"content/a/z.md", "1"}, {"contents.md", ""}},
                          {{"content/a.md", EntryKind::symbolic_link}});
    CHECK(listed(tree, "content") == "content/a.md 1 0\ncontent/a/z.md 0 1\ncontent/b.md 0 2\n");
    CHECK(tree.read("content/b.md") == "12");
    CHECK_THROWS_AS(tree.read("content/a.md"), Failure);
    CHECK_FALSE(tree.contains("content/a.md"));
}
