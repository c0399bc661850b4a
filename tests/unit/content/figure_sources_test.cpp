#include "catch.hpp"

#include "figure_sources.hpp"

using namespace veilleur::content;

namespace {

Faults faults_of(const std::string& source) {
    return check_figure_sources("| a | b | c | d |\n| --- | --- | --- | --- |\n| `terms/a` | start | 17 | " + source +
                                    " |\n",
                                "## One (`work`)\n\n| place | what | carried by |\n| --- | --- | --- |\n"
                                "| 2.3 | a | |\n| Annex 1, row 3 | b | |\n");
}

} // namespace

TEST_CASE("places that the outline has are sound, with remarks and one after the other") {
    CHECK(faults_of("`work` 2.3 (members) and Annex 1, row 3; `work` 2.3; French only: a way to say it").empty());
    CHECK(faults_of("our own: a count over `work`").empty());
    CHECK(faults_of("proposal: to be validated").empty());
    CHECK(faults_of("`other` 7").empty());
}

TEST_CASE("a place that the outline lacks is a fault") {
    CHECK(faults_of("`work` 2.4") == Faults{"line 3: work has no \"2.4\""});
    CHECK(faults_of("`work` 2.3 and 7") == Faults{"line 3: work has no \"7\""});
    CHECK(faults_of("our own: a count in `work` 7") == Faults{"line 3: work has no \"7\""});
}

TEST_CASE("a source without a place is a fault") {
    CHECK(faults_of("`work`") == Faults{"line 3: work has no \"\""});
}
