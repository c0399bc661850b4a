#include "catch.hpp"

#include "coverage.hpp"
#include "figure_list.hpp"
#include "figure_sources.hpp"

#include "base/text.hpp"

#include <filesystem>

using namespace veilleur::content;

namespace {

const std::filesystem::path root = VEILLEUR_ROOT;

std::string lines(const Faults& faults) {
    return veilleur::joined(faults, "\n");
}

} // namespace

TEST_CASE("every part of the sources is carried by sheets that exist, or says why not") {
    CHECK(lines(check_coverage(read_file(root / "docs/source-coverage.md"), read_sheets(root))) == "");
}

TEST_CASE("every number of the content is in the list of figures, with its place and its source") {
    const std::string references = read_file(root / "content/references.yml");
    CHECK(lines(check_figure_list(read_file(root / "docs/figures.md"), read_sheets(root), references)) == "");
}

TEST_CASE("every source of a figure is a place of the outline") {
    const std::string outline = read_file(root / "docs/source-coverage.md");
    CHECK(lines(check_figure_sources(read_file(root / "docs/figures.md"), outline)) == "");
}

TEST_CASE("the sheets of the project are found") {
    CHECK(read_sheets(root).size() > 100);
}
