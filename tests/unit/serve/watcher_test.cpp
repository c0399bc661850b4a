#include "catch.hpp"

#include "serve/watcher.hpp"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <fstream>
#include <thread>

namespace fs = std::filesystem;
using namespace veilleur::serve;
using Paths = std::vector<std::string>;

namespace {

struct Watched {
    fs::path source;
    Descriptor stop{::eventfd(0, 0)};
    std::optional<Watcher> watcher;

    Watched() {
        std::string pattern = (fs::temp_directory_path() / "veilleur-watch-XXXXXX").string();
        source = ::mkdtemp(pattern.data());
        write("content/tools/a.fr.md");
        fs::create_directories(source / "themes/t");
        fs::create_directories(source / "output");
        watcher.emplace(source, Paths{"content", "themes"});
    }
    ~Watched() { fs::remove_all(source); }

    void write(const std::string& path, const std::string& bytes = "x") const {
        fs::create_directories((source / path).parent_path());
        std::ofstream(source / path) << bytes;
    }
    void rename(const std::string& from, const std::string& to) const { fs::rename(source / from, source / to); }
    void end() const { ::eventfd_write(stop.number(), 1); }

    // What the watcher says next; "end" where it was asked to end.
    Paths next() { return watcher->next(stop.number()).value_or(Paths{"end"}); }

    // Whether what was done so far says nothing.
    bool says_nothing() {
        write("content/mark");
        return next() == Paths{"content/mark"};
    }
};

} // namespace

TEST_CASE_METHOD(Watched, "a file that is written is told once it is closed") {
    write("content/tools/a.fr.md", "y");
    CHECK(next() == Paths{"content/tools/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a file saved by renaming is told, and the helper file is not") {
    write("content/tools/.a.fr.md.swp");
    write("content/tools/4913");
    fs::remove(source / "content/tools/4913");
    rename("content/tools/a.fr.md", "content/tools/a.fr.md~");
    write("content/tools/a.fr.md", "y");
    fs::remove(source / "content/tools/a.fr.md~");
    CHECK(next() == Paths{"content/tools/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a file that takes the place of another is told") {
    write("content/tools/lu12345.tmp", "y");
    rename("content/tools/lu12345.tmp", "content/tools/a.fr.md");
    CHECK(next() == Paths{"content/tools/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a file that goes is told") {
    fs::remove(source / "content/tools/a.fr.md");
    CHECK(next() == Paths{"content/tools/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a new folder is told and watched, with what is in it already") {
    fs::create_directories(source / "content/roles/deep");
    write("content/roles/deep/b.fr.md");
    const Paths told = next();
    REQUIRE_FALSE(told.empty());
    CHECK(told.front() == "content/roles");
    write("content/roles/deep/c.fr.md");
    CHECK(next() == Paths{"content/roles/deep/c.fr.md"});
}

TEST_CASE_METHOD(Watched, "a folder that moves is told by both names, and watched under the new one") {
    rename("content/tools", "content/instruments");
    CHECK(next() == Paths{"content/instruments", "content/tools"});
    write("content/instruments/a.fr.md", "y");
    CHECK(next() == Paths{"content/instruments/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a folder that moves out is not watched any more; one that moves in is") {
    rename("content/tools", "output/tools");
    CHECK(next() == Paths{"content/tools"});
    write("output/tools/a.fr.md", "y");
    CHECK(says_nothing());
    rename("output/tools", "content/back");
    CHECK(next() == Paths{"content/back"});
    write("content/back/a.fr.md", "z");
    CHECK(next() == Paths{"content/back/a.fr.md"});
}

TEST_CASE_METHOD(Watched, "a watched folder that goes and comes back is watched again") {
    fs::remove_all(source / "themes");
    REQUIRE_FALSE(next().empty());
    write("themes/t/theme.yml");
    const Paths told = next();
    REQUIRE_FALSE(told.empty());
    CHECK(told.front() == "themes");
    write("themes/t/theme.yml", "y");
    CHECK(next() == Paths{"themes/t/theme.yml"});
}

TEST_CASE_METHOD(Watched, "what lies beside the watched folders says nothing") {
    write("output/index.html");
    write("README.md");
    write(".git/index");
    CHECK(says_nothing());
}

TEST_CASE_METHOD(Watched, "a link and a hard link come complete") {
    fs::create_hard_link(source / "content/tools/a.fr.md", source / "content/tools/b.fr.md");
    CHECK(next() == Paths{"content/tools/b.fr.md"});
    fs::create_symlink("a.fr.md", source / "content/tools/c.fr.md");
    CHECK(next() == Paths{"content/tools/c.fr.md"});
}

TEST_CASE_METHOD(Watched, "many changes at once are one answer, each told once") {
    for (int turn = 0; turn < 20; ++turn)
        for (const char* name : {"content/tools/a.fr.md", "content/tools/b.fr.md"})
            write(name);
    CHECK(next() == Paths{"content/tools/a.fr.md", "content/tools/b.fr.md"});
}

TEST_CASE_METHOD(Watched, "changes that do not stop are told nevertheless") {
    std::atomic<bool> is_told = false;
    std::jthread writer([&] {
        while (!is_told)
            write("content/tools/a.fr.md");
    });
    CHECK(next() == Paths{"content/tools/a.fr.md"});
    is_told = true;
}

TEST_CASE_METHOD(Watched, "when events were lost, anything may have changed, and all is watched again") {
    std::ifstream limit("/proc/sys/fs/inotify/max_queued_events");
    int most = 16384;
    limit >> most;
    if (most > 50'000) return; // filling the queue would take too long here
    // Opened to be written and closed. The same event twice in a row would count once.
    for (int turn = 0; turn <= most; ++turn)
        std::ofstream(source / (turn % 2 == 0 ? "content/tools/a.fr.md" : "content/tools/b.fr.md"), std::ios::app);
    fs::create_directories(source / "content/late");
    CHECK(next().empty());
    write("content/late/c.fr.md");
    CHECK(next() == Paths{"content/late/c.fr.md"});
}

TEST_CASE_METHOD(Watched, "it ends when it is asked to, even before what it was about to say") {
    write("content/tools/a.fr.md", "y");
    end();
    CHECK(next() == Paths{"end"});
}

TEST_CASE("editors' own files are known by their names") {
    for (const char* name : {".a.swp", ".#a.md", "#a.md#", "a.md~", "4913", ".git", "~$a.docx", ".~lock.a.odt#",
                             "lu1.tmp", "a.md.part", "a.md___jb_tmp___"}) {
        INFO(name);
        CHECK(is_of_an_editor(name));
    }
    for (const char* name : {"a.fr.md", "49134", "site.yml", "a#b.md", "template.html"}) {
        INFO(name);
        CHECK_FALSE(is_of_an_editor(name));
    }
}
