#include "catch.hpp"

#include "figure_list.hpp"

using namespace veilleur::content;

namespace {

const std::string head = "| sheet | place | figure | source |\n| --- | --- | --- | --- |\n";
const std::string references = "# works\nwork:\n  type: report\n";
const std::string front = "---\ntitle: \"A\"\n---\n";

Faults faults_of(const std::string& rows, const SheetFiles& sheet) {
    return check_figure_list(head + rows, std::vector<SheetFiles>{sheet}, references);
}

} // namespace

TEST_CASE("a list that has every number with its place is sound") {
    const SheetFiles sheet{"terms/a", front + "## Un {#one}\n\n17 membres", front + "## Een {#one}\n\nzeventien leden"};
    CHECK(faults_of("| `terms/a` | #one | 17 | `work` 2.3 |\n", sheet).empty());
    CHECK(faults_of("| `terms/a` | #one | 17 | proposal: to validate |\n", sheet).empty());
}

TEST_CASE("a number without its row is a fault") {
    const SheetFiles sheet{"terms/a", front + "## Un\n\n17, 17", front + "## Een\n\n17"};
    CHECK(faults_of("", sheet) == Faults{"no row: | `terms/a` | Un | 17 |"});
}

TEST_CASE("a row whose number is gone or stands elsewhere is a fault") {
    CHECK(faults_of("| `terms/a` | Un | 17 | `work` |\n", {"terms/a", front, front}) ==
          Faults{"line 3: the sheet no longer has | `terms/a` | Un | 17 |"});
    CHECK(faults_of("| `terms/a` | Un | 17 | `work` |\n", {"terms/a", front + "17", front + "17"}) ==
          Faults{"no row: | `terms/a` | start | 17 |", "line 3: the sheet no longer has | `terms/a` | Un | 17 |"});
}

TEST_CASE("a number without a source is a fault") {
    const SheetFiles sheet{"terms/a", front + "17", front + "17"};
    CHECK(faults_of("| `terms/a` | start | 17 | somewhere |\n", sheet) ==
          Faults{"line 3: \"somewhere\" names no source"});
    CHECK(faults_of("| `terms/a` | start | 17 | `unknown` 2 |\n", sheet) ==
          Faults{"line 3: \"`unknown` 2\" names no source"});
}

TEST_CASE("a number that one language lacks is a fault, unless the row says so") {
    const SheetFiles sheet{"terms/a", front + "17", front};
    CHECK(faults_of("| `terms/a` | start | 17 | `work` |\n", sheet) ==
          Faults{"terms/a: 17 stands in one language; if that is right, its row says \"French only\""});
    CHECK(faults_of("| `terms/a` | start | 17 | `work`; French only: a turn of phrase |\n", sheet).empty());
    const SheetFiles other{"terms/a", front, front + "17"};
    CHECK(faults_of("| `terms/a` | start | 17 | `work`; Dutch only: a turn of phrase |\n", other).empty());
}

TEST_CASE("a bare value of a field stands in one file for both languages") {
    const SheetFiles sheet{"terms/a", "---\nmembers: 17\n---\n", front};
    CHECK(faults_of("| `terms/a` | members | 17 | `work` |\n", sheet).empty());
}

TEST_CASE("a row is complete and stands once") {
    const SheetFiles sheet{"terms/a", front + "17", front + "17"};
    CHECK(faults_of("| `terms/a` | start | 17 | `work` |\n| `terms/a` | start | 17 | `work` |\n", sheet) ==
          Faults{"line 4: stands twice"});
    CHECK(faults_of("| `terms/a` | start | 17 | `work` |\n| `terms/a` | 17 |\n", sheet) ==
          Faults{"line 4: a row is | `sheet` | place | figure | source |"});
}
