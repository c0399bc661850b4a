#include "catch.hpp"
#include "site_builder.hpp"

#include <fstream>
#include <iterator>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

constexpr const char* translation = "content/methods/quick-round.nl.md";
constexpr const char* original = "content/methods/quick-round.fr.md";

struct Fixture {
    TemporaryFolder folder;
    fs::path source;

    Fixture() : source(folder / "source") { lay_out("tests/golden/bilingual", source); }

    Run accept(const std::string& file) const {
        return run_veilleur({"accept-translation", file, "--source", source.string(), "--lang", "en"});
    }

    std::string text(const std::string& path) const {
        std::ifstream file(source / path, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    void append(const std::string& path, const std::string& more) const {
        write_file(source / path, text(path) + more);
    }
};

} // namespace

TEST_CASE("accepting a translation adds its record, says so, and touches nothing else") {
    const Fixture site;
    const std::string before = site.text(translation);
    const Tree others = tree_of(site.source);
    const Run run = site.accept(translation);
    CHECK(run.exit_code == 0);
    CHECK(run.printed == std::string(translation) + ": accepted\n");
    const std::string after = site.text(translation);
    const std::size_t begin = after.find("translated_from:\n  v: 1\n");
    REQUIRE(begin != std::string::npos);
    const std::size_t end = after.find("---\n", begin);
    CHECK(after.substr(0, begin) + after.substr(end) == before);
    Tree now = tree_of(site.source);
    now[translation] = before;
    CHECK(now == others);
}

TEST_CASE("accepting twice changes nothing the second time") {
    const Fixture site;
    site.accept(translation);
    const std::string once = site.text(translation);
    const auto written = fs::last_write_time(site.source / translation);
    CHECK(site.accept(translation).printed == std::string(translation) + ": already accepted\n");
    CHECK(site.text(translation) == once);
    CHECK(fs::last_write_time(site.source / translation) == written);
}

TEST_CASE("the mode of a file that is accepted stays") {
    const Fixture site;
    fs::permissions(site.source / translation, fs::perms(0640));
    REQUIRE(site.accept(translation).exit_code == 0);
    CHECK(fs::status(site.source / translation).permissions() == fs::perms(0640));
}

TEST_CASE("a file may be named from the folder one is in") {
    const Fixture site;
    CHECK(site.accept((site.source / translation).string()).exit_code == 0);
}

TEST_CASE("an original, a sheet without translation and a file that is no sheet are refused with a way out") {
    const Fixture site;
    const Run of_original = site.accept(original);
    CHECK(of_original.exit_code == 2);
    CHECK(of_original.printed == "veilleur: accept-translation: content/methods/quick-round.fr.md is the original, "
                                 "written in fr; name its translation: content/methods/quick-round.nl.md\n");
    CHECK(site.accept("content/methods/nothing.nl.md").exit_code == 2);
    CHECK(site.accept("content/topics.yml").printed ==
          "veilleur: accept-translation: content/topics.yml is not a sheet of the site\n");
    write_file(site.source / "content/tools/dice.nl.md", "---\ntitle: T\nsummary: S\n---\nTekst.\n");
    CHECK(site.accept("content/tools/dice.nl.md").printed ==
          "veilleur: accept-translation: content/tools/dice.nl.md translates nothing: there is no "
          "content/tools/dice.fr.md\n");
    CHECK(run_veilleur({"accept-translation", "--source", site.source.string()}).exit_code == 2);
}

TEST_CASE("nothing is written while one of the files has a fault") {
    const Fixture site;
    write_file(site.source / translation, "---\ntitle: [\n---\nTekst.\n");
    const Run run = run_veilleur({"accept-translation", translation, "content/terms/cdp.nl.md", "--source",
                                  site.source.string(), "--lang", "en"});
    CHECK(run.exit_code == 1);
    CHECK(run.printed.find(std::string(translation) + ":2:") != std::string::npos);
    CHECK(site.text("content/terms/cdp.nl.md").find("translated_from") == std::string::npos);
}

TEST_CASE("the page of a translation says what changed in the original, until it is accepted again") {
    const Fixture site;
    site.accept(translation);
    const auto report = [&] {
        return run_veilleur({"report", "--source", site.source.string(), "--lang", "en", "--today", "2026-01-01"});
    };
    CHECK(report().printed.find("No translation is known to be behind") != std::string::npos);
    site.append(original, "\nUne ligne de plus.\n");
    CHECK(report().printed.find("What changed: Silence (changed)\n      File: " + std::string(translation)) !=
          std::string::npos);
    site.accept(translation);
    CHECK(report().printed.find("No translation is known to be behind") != std::string::npos);
}
