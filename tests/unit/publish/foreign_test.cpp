#include "catch.hpp"

#include "support/site.hpp"

#include "base/failure.hpp"

using namespace veilleur::publish;

namespace {

const Contents first_site{{"index.html", "home"}, {"fr/index.html", "FR"}};
const Contents second_site{{"index.html", "new home"}, {"nl/index.html", "NL"}};

} // namespace

TEST_CASE("files that no build wrote stay where they are") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    write(folder / "output/.gitignore", "*");
    write(folder / "output/fr/notes/mine.txt", "mine");
    const auto mine = inode(folder / "output/fr/notes/mine.txt");
    const Report report = publish(options_in(folder), second_site);
    Contents expected = second_site;
    expected[".gitignore"] = "*";
    expected["fr/notes/mine.txt"] = "mine";
    CHECK(contents(folder / "output") == expected);
    CHECK(inode(folder / "output/fr/notes/mine.txt") == mine);
    CHECK(report.foreign == 2);
    CHECK(is_at_rest(folder));
}

TEST_CASE("files that were there before the first site stay") {
    const TemporaryFolder folder;
    write(folder / "output/.gitignore", "*");
    CHECK(publish(options_in(folder), first_site).foreign == 1);
    CHECK(read(folder / "output/.gitignore") == "*");
}

TEST_CASE("the mode of a private folder is carried over with its files") {
    const TemporaryFolder folder;
    write(folder / "output/private/mine.txt", "mine");
    std::filesystem::permissions(folder / "output/private", std::filesystem::perms::owner_all);
    publish(options_in(folder), first_site);
    CHECK(mode(folder / "output/private") == 0700);
}

TEST_CASE("a foreign file in the place of a page is kept beside the output") {
    const TemporaryFolder folder;
    write(folder / "output/index.html", "somebody's own page");
    const Report report = publish(options_in(folder), first_site);
    CHECK(contents(folder / "output") == first_site);
    CHECK(report.kept == 1);
    CHECK(read(folder / ".output.veilleur/kept/1/index.html") == "somebody's own page");
}

TEST_CASE("a foreign file in the place of a folder is kept, and so is a foreign folder in the place of a page") {
    const TemporaryFolder folder;
    write(folder / "output/fr", "a file");
    write(folder / "output/index.html/mine.txt", "in a folder");
    const Report report = publish(options_in(folder), first_site);
    CHECK(contents(folder / "output") == first_site);
    CHECK(report.kept == 2);
    CHECK(read(folder / ".output.veilleur/kept/1/fr") == "a file");
    CHECK(read(folder / ".output.veilleur/kept/1/index.html/mine.txt") == "in a folder");
}

TEST_CASE("a foreign symbolic link is carried over and never followed") {
    const TemporaryFolder folder;
    write(folder / "elsewhere/index.html", "FR");
    publish(options_in(folder), {{"index.html", "home"}});
    std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "output/linked");
    publish(options_in(folder), second_site);
    CHECK(std::filesystem::is_symlink(folder / "output/linked"));
    CHECK(contents(folder / "elsewhere") == Contents{{"index.html", "FR"}});
}

TEST_CASE("a symbolic link in the place of a folder of the site leads nothing outside") {
    const TemporaryFolder folder;
    write(folder / "elsewhere/index.html", "FR");
    std::filesystem::create_directories(folder / "output");
    std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "output/fr");
    const Report report = publish(options_in(folder), first_site);
    CHECK(report.linked == 0);
    CHECK(contents(folder / "output") == first_site);
    CHECK_FALSE(std::filesystem::is_symlink(folder / "output/fr"));
    CHECK(contents(folder / "elsewhere") == Contents{{"index.html", "FR"}});
    CHECK(std::filesystem::is_symlink(folder / ".output.veilleur/kept/1/fr"));
}

TEST_CASE("without its manifest, the program takes no file for its own unless the bytes are the same") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    std::filesystem::remove_all(folder / ".output.veilleur");
    const Report report = publish(options_in(folder), {{"index.html", "home"}});
    CHECK(report.linked == 1);
    CHECK(report.foreign == 1);
    CHECK(contents(folder / "output") == first_site);
}
