#include "catch.hpp"
#include "site_builder.hpp"

#include <cstdlib>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

struct Fixture {
    TemporaryFolder folder;
    std::string source;

    Fixture() : source((folder / "source").string()) { lay_out("tests/golden/bilingual", folder / "source"); }

    Run build_into(const std::string& output) const {
        return run_veilleur({"build", "--source", source, "--output", output, "--lang", "en", "--quiet"});
    }
};

} // namespace

TEST_CASE("folders that must not be replaced are refused as output", "[exit]") {
    const Fixture site;
    fs::create_directories(site.folder / "source/.git");
    for (const std::string& output : {std::string("/"), std::string(std::getenv("HOME")), site.source,
                                      site.source + "/.git", site.source + "/content"}) {
        INFO(output);
        CHECK(site.build_into(output).exit_code == 2);
    }
    CHECK(fs::exists(site.folder / "source/content/site.yml"));
}

TEST_CASE("a call that is not understood exits with 2") {
    CHECK(run_veilleur({"build", "--no-such-option"}).exit_code == 2);
    CHECK(run_veilleur({"no-such-verb"}).exit_code == 2);
    CHECK(run_veilleur({"check", "--today", "yesterday"}).exit_code == 2);
    CHECK(run_veilleur({"check", "--source", "/no/such/folder"}).exit_code == 2);
}

TEST_CASE("content with an error exits with 1 and leaves the published site as it was") {
    const Fixture site;
    const std::string output = (site.folder / "output").string();
    REQUIRE(site.build_into(output).exit_code == 0);
    const Tree before = tree_of(output);
    write_file(site.folder / "source/content/tools/cards.fr.md", "---\ntitle: \"Cartes\"\n---\n[x](tools/nothing)\n");
    const Run run = site.build_into(output);
    CHECK(run.exit_code == 1);
    CHECK(run.printed.find("content/tools/cards.fr.md:4:") != std::string::npos);
    CHECK(tree_of(output) == before);
}

TEST_CASE("warnings alone pass, unless they are asked to be strict") {
    const Fixture site;
    CHECK(run_veilleur({"check", "--source", site.source}).exit_code == 0);
    CHECK(run_veilleur({"check", "--source", site.source, "--strict"}).exit_code == 1);
}

TEST_CASE("a file that the program did not write survives the next build") {
    const Fixture site;
    const fs::path output = site.folder / "output";
    REQUIRE(site.build_into(output.string()).exit_code == 0);
    write_file(output / "fr/kept.txt", "by hand");
    REQUIRE(site.build_into(output.string()).exit_code == 0);
    CHECK(tree_of(output).at("fr/kept.txt") == "by hand");
}
