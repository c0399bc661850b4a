#include "catch.hpp"

#include "coverage.hpp"

using namespace veilleur::content;

namespace {

const std::string head = "## One (`work`)\n\n| place | what | carried by |\n| --- | --- | --- |\n";

SheetFiles sheet(const std::string& id, const std::string& text) {
    return {id, text, text};
}

} // namespace

TEST_CASE("an outline whose entries have sheets or reasons is sound") {
    const std::vector<SheetFiles> sheets{sheet("terms/a", "see [@work, section 1.2 b]")};
    CHECK(check_coverage(head + "| 1.2 b | a | `terms/a` |\n| 2 | b | not carried: thanks |\n", sheets).empty());
}

TEST_CASE("an entry without a sheet or a reason is a fault") {
    CHECK(check_coverage(head + "| 1 | a | |\n", {}) == Faults{"line 5: \"1\" has neither a sheet nor a reason"});
    CHECK(check_coverage(head + "| 1 | a | not carried: |\n", {}) ==
          Faults{"line 5: \"1\" has neither a sheet nor a reason"});
    CHECK(check_coverage(head + "| 1 | `terms/a` |\n", {}) ==
          Faults{"line 5: a row is | place | what it holds | carried by |"});
}

TEST_CASE("an id that does not exist in both languages is a fault") {
    const std::vector<SheetFiles> sheets{{"terms/a", "@work", ""}};
    CHECK(check_coverage(head + "| 1 | a | `terms/a` |\n", sheets) ==
          Faults{"line 5: terms/a does not exist in both languages", "terms/a: no entry of the outline names it"});
    CHECK(check_coverage(head + "| 1 | a | `terms/b` |\n", {}) ==
          Faults{"line 5: terms/b does not exist in both languages"});
}

TEST_CASE("a sheet that does not name the source it carries is a fault") {
    const std::vector<SheetFiles> sheets{sheet("terms/a", "@work2022")};
    CHECK(check_coverage(head + "| 1 | a | `terms/a` |\n", sheets) ==
          Faults{"line 5: terms/a carries a part of work and does not name it"});
    CHECK(check_coverage("## Our own\n\n| a | b | c |\n| --- | --- | --- |\n| 1 | a | `terms/a` |\n", sheets).empty());
}

TEST_CASE("a sheet that no entry names is a fault") {
    CHECK(check_coverage(head, std::vector<SheetFiles>{sheet("terms/a", "")}) ==
          Faults{"terms/a: no entry of the outline names it"});
}

TEST_CASE("a place that is cited and not outlined is a fault") {
    const std::vector<SheetFiles> sheets{
        {"terms/a", "- { work: work, section: \"1 et 3\" }", "[@work, sectie 2; @other]"}};
    CHECK(check_coverage(head + "| 1 | a | `terms/a` |\n", sheets) ==
          Faults{"terms/a: cites work, 3: not in the outline", "terms/a: cites work, 2: not in the outline"});
}

TEST_CASE("rows, figures and titles are places too") {
    const std::vector<SheetFiles> sheets{sheet(
        "terms/a", "{ work: work, annex: \"1\", row: \"3\" } { work: work, slide: \"Un et deux\" } [@work, figuur 4]")};
    CHECK(check_coverage(head + "| 1 | a | `terms/a` |\n", sheets).size() == 6);
    CHECK(check_coverage(head + "| Annex 1, row 3 | a | `terms/a` |\n| Un et deux | a | `terms/a` |\n"
                                "| Figure 4 | a | `terms/a` |\n",
                         sheets)
              .empty());
}

TEST_CASE("a situation stands at the row of the annex with its number") {
    const std::vector<SheetFiles> sheets{sheet("situations/a", "---\nnumber: 3\n---\n@work")};
    CHECK(check_coverage(head + "| Annex 1, row 3 | a | `situations/a` |\n", sheets).empty());
    CHECK(check_coverage(head + "| Annex 1, row 4 | a | `situations/a` |\n", sheets) ==
          Faults{"situations/a: \"Annex 1, row 3\" of causin2022 does not name it"});
}
