#include "catch.hpp"
#include "site_builder.hpp"

#include <fstream>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

constexpr const char* nothing_changed = "nothing changed since the build before";

// A site that was built once.
class BuiltSite {
public:
    BuiltSite() {
        lay_out("tests/golden/bilingual", folder_ / "source");
        REQUIRE(build().exit_code == 0);
    }

    Run build(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> arguments{"build",           "--source",  source().string(), "--output",
                                           output().string(), "--verbose", "--lang",          "en",
                                           "--today",         "2026-01-01"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run_veilleur(arguments);
    }

    // Whether a build found that there was nothing to do.
    bool is_left(const std::vector<std::string>& more = {}) const {
        const Run run = build(more);
        INFO(run.printed);
        CHECK(run.exit_code == 0);
        return run.printed.find(nothing_changed) != std::string::npos;
    }

    // What a build from nothing makes of the source as it is.
    Tree clean() const {
        const fs::path elsewhere = folder_ / ("clean" + std::to_string(++clean_));
        run_veilleur({"build", "--source", source().string(), "--output", elsewhere.string(), "--today", "2026-01-01"});
        return tree_of(elsewhere);
    }

    void append(const std::string& path, const std::string& text) const {
        std::ofstream(folder_ / path, std::ios::app) << text;
    }

    fs::path source() const { return folder_ / "source"; }
    fs::path output() const { return folder_ / "output"; }
    fs::path beside(const std::string& name) const { return folder_ / (".output.veilleur/" + name); }

private:
    TemporaryFolder folder_;
    mutable int clean_ = 0;
};

const std::string sheet = "source/content/methods/quick-round.fr.md";

} // namespace

TEST_CASE("a build of what was built before does nothing, and says again what is wrong") {
    const BuiltSite site;
    const Tree before = tree_of(site.output());
    const std::string warned = site.build().printed;
    CHECK(warned.find(nothing_changed) != std::string::npos);
    CHECK(warned.find("translation-missing") != std::string::npos);
    CHECK(site.build({"--strict"}).exit_code == 1);
    CHECK(tree_of(site.output()) == before);
    CHECK(site.is_left({"--jobs", "3"}));
}

TEST_CASE("whatever a build reads, a change of it is built") {
    const BuiltSite site;
    SECTION("a sheet") {
        site.append(sheet, "\nEncore.\n");
    }
    SECTION("a new sheet") {
        write_file(site.source() / "content/tools/more.fr.md", "---\ntitle: \"Plus\"\nsummary: \"Un de plus.\"\n---\n");
    }
    SECTION("a sheet that goes") {
        fs::remove(site.source() / "content/methods/quick-round.nl.md");
    }
    SECTION("a type") {
        site.append("source/content/types/method.yml", "# more\n");
    }
    SECTION("a template") {
        site.append("source/themes/golden/templates/base.html", "<!-- more -->\n");
    }
    SECTION("the words of the interface") {
        for (const char* language : {"fr", "nl"})
            site.append(std::string("source/themes/golden/strings/") + language + ".yml", "more: \"Plus\"\n");
    }
    SECTION("a sheet of the same size, dated as before") {
        const fs::path path = site.source() / "content/tools/cards.fr.md";
        const auto dated = fs::last_write_time(path);
        std::fstream(path, std::ios::in | std::ios::out) << "---\ntitle: \"X";
        fs::last_write_time(path, dated);
    }
    CHECK_FALSE(site.is_left());
    CHECK(tree_of(site.output()) == site.clean());
    CHECK(site.is_left());
}

TEST_CASE("another call is built") {
    const BuiltSite site;
    CHECK_FALSE(site.is_left({"--noindex"}));
    CHECK_FALSE(site.is_left());
    CHECK_FALSE(site.is_left({"--base-url", "https://elsewhere.example"}));
    CHECK_FALSE(site.is_left({"--unpublished"}));
    CHECK(site.is_left({"--unpublished"}));
}

TEST_CASE("what was done to the published site is undone") {
    const BuiltSite site;
    const Tree before = tree_of(site.output());
    SECTION("a page was edited") {
        std::ofstream(site.output() / "fr/index.html") << "x";
    }
    SECTION("a page was removed") {
        fs::remove(site.output() / "fr/index.html");
    }
    SECTION("a page may not be read") {
        fs::permissions(site.output() / "fr/index.html", fs::perms::owner_read);
    }
    CHECK_FALSE(site.is_left());
    CHECK(tree_of(site.output()) == before);
    CHECK(site.is_left());
}

TEST_CASE("what is kept of the build before only saves time") {
    const BuiltSite site;
    const fs::path kept = site.beside("last-build");
    REQUIRE(fs::exists(kept));
    SECTION("it is gone") {
        fs::remove(kept);
    }
    SECTION("it is empty") {
        write_file(kept, "");
    }
    SECTION("it is cut") {
        fs::resize_file(kept, fs::file_size(kept) - 1);
    }
    SECTION("it is damaged") {
        std::fstream file(kept, std::ios::in | std::ios::out);
        file.seekp(-2, std::ios::end);
        file << "x";
    }
    CHECK_FALSE(site.is_left());
    CHECK(site.is_left());
}

TEST_CASE("a build that failed is done again") {
    const BuiltSite site;
    site.append(sheet, "\n[[tools/nowhere]]\n");
    CHECK(site.build().exit_code == 1);
    CHECK(site.build().exit_code == 1);
}
