#include "catch.hpp"
#include "render/vancouver.hpp"

using namespace veilleur;

TEST_CASE("an article stands as journal, year, volume, issue and pages") {
    Work work;
    work.authors = {"Richard A", "Gagnon M", "Careau E"};
    work.title = "Using reflective practice";
    work.container = "J Interprof Care";
    work.year = "2019";
    work.volume = "33";
    work.issue = "5";
    work.pages = "424–36";
    work.language = "en";
    CHECK(render::vancouver(work, Language::fr).text() ==
          "Richard A, Gagnon M, Careau E. <span lang=\"en\"><cite>Using reflective practice</cite></span>. "
          "J Interprof Care. 2019;33(5):424–36. ");
}

TEST_CASE("a report names its place and publisher, and when it was read") {
    Work work;
    work.authors = {"Causin C"};
    work.title = "Les communautés de pratique ?";
    work.place = "Bruxelles";
    work.publisher = "Brusano";
    work.year = "2022 Mar";
    work.url = "https://www.brusano.brussels/?a=1&b=2";
    work.accessed = "2023-08-11";
    work.language = "fr";
    CHECK(render::vancouver(work, Language::nl).text() ==
          "Causin C. <span lang=\"fr\"><cite>Les communautés de pratique\u00A0?</cite></span> Bruxelles: Brusano; 2022 "
          "Mar "
          "[geraadpleegd op 11 augustus 2023]. <a href=\"https://www.brusano.brussels/?a=1&amp;b=2\">"
          "https://www.brusano.brussels/?a=1&amp;b=2</a>");
}

TEST_CASE("a work without a year has no stray punctuation") {
    Work work;
    work.title = "A scoping review";
    work.container = "Int J Integr Care";
    work.volume = "20";
    work.issue = "4";
    work.pages = "8";
    CHECK(render::vancouver(work, Language::fr).text() ==
          "<cite>A scoping review</cite>. Int J Integr Care. 20(4):8. ");
}
