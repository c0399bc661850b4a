#include "catch.hpp"
#include "site_builder.hpp"

#include <cstdlib>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

// VEILLEUR_REFRESH=1 writes what is built over what was expected, to be read like code.
void refresh(const fs::path& expected, const Tree& built) {
    fs::remove_all(expected);
    for (const auto& [path, bytes] : built)
        write_file(expected / path, bytes);
}

void compare(const Tree& expected, const Tree& built) {
    for (const auto& [path, bytes] : expected) {
        INFO(path);
        REQUIRE(built.contains(path));
        CHECK(built.at(path) == bytes);
    }
    for (const auto& [path, bytes] : built) {
        INFO("not expected: " << path);
        CHECK(expected.contains(path));
    }
}

// The search indexes: how they are packed is up to a library's version, so tests/unit/search reads what is in them.
void take_search_indexes(Tree& built) {
    CHECK(std::erase_if(built, [](const auto& file) { return file.first.starts_with("assets/search."); }) == 2);
}

void build_and_compare(const fs::path& site) {
    INFO(site.string());
    const TemporaryFolder folder;
    lay_out(site, folder / "source");
    const Run run = run_veilleur({"build", "--source", (folder / "source").string(), "--output",
                                  (folder / "output").string(), "--today", "2026-01-01", "--lang", "en", "--quiet"});
    INFO(run.printed);
    REQUIRE(run.exit_code == 0);
    Tree built = tree_of(folder / "output");
    take_search_indexes(built);
    if (std::getenv("VEILLEUR_REFRESH")) refresh(site / "expected", built);
    compare(tree_of(site / "expected"), built);
}

} // namespace

TEST_CASE("a bilingual site becomes the pages that are expected") {
    build_and_compare("tests/golden/bilingual");
}

TEST_CASE("an eleventh type is one file, and touches no code") {
    build_and_compare("tests/golden/eleventh-type");
}
