#include "catch.hpp"

#include "support/site.hpp"

using namespace veilleur::publish;

namespace {

const Contents first_site{{"index.html", "home"}, {"fr/a/index.html", "A"}, {"fr/b/index.html", "B"}};
const Contents second_site{{"index.html", "home"}, {"fr/a/index.html", "A, changed"}, {"nl/c/index.html", "C"}};

} // namespace

TEST_CASE("a first site is published into a folder that is not there") {
    const TemporaryFolder folder;
    const Report report = publish(options_in(folder), first_site);
    CHECK(contents(folder / "output") == first_site);
    CHECK(report.written == 3);
    CHECK(report.linked == 0);
    CHECK(is_at_rest(folder));
}

TEST_CASE("a site is published into a folder deep below folders that are not there") {
    const TemporaryFolder folder;
    Options options = options_in(folder);
    options.output = folder / "some/where/public/";
    publish(options, first_site);
    CHECK(contents(folder / "some/where/public") == first_site);
}

TEST_CASE("a new site takes the place of the old one as a whole") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    const Report report = publish(options_in(folder), second_site);
    CHECK(contents(folder / "output") == second_site);
    CHECK(report.written == 2);
    CHECK(report.linked == 1);
    CHECK(report.removed == 1);
    CHECK(report.kept == 0);
    CHECK(is_at_rest(folder));
}

TEST_CASE("folders that are empty now are removed") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    publish(options_in(folder), second_site);
    CHECK_FALSE(std::filesystem::exists(folder / "output/fr/b"));
}

TEST_CASE("a file that did not change is the same file on the disk, a changed one is not") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    const auto same = inode(folder / "output/index.html");
    const auto changed = inode(folder / "output/fr/a/index.html");
    publish(options_in(folder), second_site);
    CHECK(inode(folder / "output/index.html") == same);
    CHECK(inode(folder / "output/fr/a/index.html") != changed);
}

TEST_CASE("a file whose bytes were changed by hand is written again, even with its date and size kept") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    const auto date = std::filesystem::last_write_time(folder / "output/index.html");
    write(folder / "output/index.html", "hack");
    std::filesystem::last_write_time(folder / "output/index.html", date);
    publish(options_in(folder), first_site);
    CHECK(contents(folder / "output") == first_site);
}

TEST_CASE("a page edited by hand and replaced by the new site is kept beside the output") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    write(folder / "output/index.html", "edited by hand");
    const Report report = publish(options_in(folder), second_site);
    CHECK(contents(folder / "output") == second_site);
    CHECK(report.kept == 1);
    CHECK(read(folder / ".output.veilleur/kept/1/index.html") == "edited by hand");
}

TEST_CASE("a second file that has to be kept does not take the place of the first") {
    const TemporaryFolder folder;
    for (const std::string text : {"first edit", "second edit"}) {
        publish(options_in(folder), first_site);
        write(folder / "output/index.html", text);
    }
    publish(options_in(folder), first_site);
    CHECK(read(folder / ".output.veilleur/kept/1/index.html") == "first edit");
    CHECK(read(folder / ".output.veilleur/kept/2/index.html") == "second edit");
}

TEST_CASE("pages restored from a backup are still known as ours") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    std::filesystem::copy(folder / "output", folder / "backup", std::filesystem::copy_options::recursive);
    std::filesystem::remove_all(folder / "output");
    std::filesystem::rename(folder / "backup", folder / "output");
    const Report report = publish(options_in(folder), second_site);
    CHECK(contents(folder / "output") == second_site);
    CHECK(report.removed == 1);
    CHECK(report.kept == 0);
}

TEST_CASE("a site that is written through to the disk is the same") {
    const TemporaryFolder folder;
    Options options = options_in(folder);
    options.syncing = Syncing::to_disk;
    publish(options, first_site);
    publish(options, second_site);
    CHECK(contents(folder / "output") == second_site);
}

TEST_CASE("a publication that is not committed changes nothing") {
    const TemporaryFolder folder;
    publish(options_in(folder), first_site);
    {
        Publication publication(options_in(folder));
        publication.add({"index.html", "never seen", {}});
    }
    CHECK(contents(folder / "output") == first_site);
    CHECK(is_at_rest(folder));
}

TEST_CASE("without an exchange of names, two renames publish the same") {
    const TemporaryFolder folder;
    Options options = options_in(folder);
    options.exchange = Exchange::two_renames;
    publish(options, first_site);
    const Report report = publish(options, second_site);
    CHECK(contents(folder / "output") == second_site);
    CHECK(report.removed == 1);
    CHECK(is_at_rest(folder));
}

TEST_CASE("the manifest says what each file was made from") {
    const TemporaryFolder folder;
    publish(options_in(folder), {{"index.html", "home"}});
    const std::string manifest = read(folder / ".output.veilleur/manifest");
    CHECK_THAT(manifest, Catch::Matchers::Contains("source\tcontent/index.html\n"));
    // printf home | xxh128sum
    CHECK_THAT(manifest, Catch::Matchers::Contains("file\tindex.html\ta31aa7a9c2f303d1fee9e63fce526ec2\t4\t"));
}
