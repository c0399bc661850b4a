#include "catch.hpp"

#include "render/citation_formats.hpp"
#include "render/work_parts.hpp"

#include <nlohmann/json.hpp>

using namespace veilleur;

namespace {

Work report() {
    Work work;
    work.key = "causin2022";
    work.type = "report";
    work.authors = {"Causin C"};
    work.title = "Relais & réseaux : 100 % local";
    work.container = "Analyse 2022-01";
    work.publisher = "Brusano";
    work.place = "Bruxelles";
    work.year = "2022 Mar";
    work.url = "https://example.org/a_b";
    work.accessed = "2023-08-11";
    work.language = "fr";
    return work;
}

Work article() {
    Work work;
    work.key = "richard2019";
    work.type = "article";
    work.authors = {"Van den Broeck GG", "World Health Organization"};
    work.et_al = true;
    work.title = "Reflective practice";
    work.container = "J Interprof Care";
    work.year = "2019";
    work.volume = "33";
    work.issue = "5";
    work.pages = "424–36";
    work.doi = "10.1000/xyz";
    return work;
}

} // namespace

TEST_CASE("a report in BibTeX keeps its capitals, and TeX reads no commands in it") {
    CHECK(render::bibtex(report()) == R"(@techreport{causin2022,
  author = {Causin, C.},
  title = {{Relais \& réseaux : 100 \% local}},
  type = {Analyse 2022-01},
  institution = {Brusano},
  address = {Bruxelles},
  year = {2022},
  month = {3},
  url = {https://example.org/a_b},
  urldate = {2023-08-11},
  langid = {fr}
}
)");
}

TEST_CASE("an article in BibTeX has its authors one by one, organisations whole") {
    CHECK(render::bibtex(article()) == R"(@article{richard2019,
  author = {Van den Broeck, G. G. and {World Health Organization} and others},
  title = {{Reflective practice}},
  journal = {J Interprof Care},
  year = {2019},
  volume = {33},
  number = {5},
  pages = {424--436},
  doi = {10.1000/xyz}
}
)");
}

TEST_CASE("an article in RIS has a line for each author and each end of its pages") {
    CHECK(render::ris(article()) == R"(TY  - JOUR
AU  - Van den Broeck, G. G.
AU  - World Health Organization
TI  - Reflective practice
T2  - J Interprof Care
PY  - 2019
VL  - 33
IS  - 5
SP  - 424
EP  - 436
DO  - 10.1000/xyz
ER  - 
)");
}

TEST_CASE("CSL-JSON tells persons from organisations, and when a work appeared and was read") {
    const auto item = nlohmann::json::parse(render::csl_json(report())).at(0);
    CHECK(item.at("type") == "report");
    CHECK(item.at("author") == nlohmann::json::parse(R"([{"family": "Causin", "given": "C."}])"));
    CHECK(item.at("issued").at("date-parts") == nlohmann::json::parse("[[2022, 3]]"));
    CHECK(item.at("accessed").at("date-parts") == nlohmann::json::parse("[[2023, 8, 11]]"));
    const auto other = nlohmann::json::parse(render::csl_json(article())).at(0);
    CHECK(other.at("author").at(1).at("literal") == "World Health Organization");
    CHECK(other.at("URL") == "https://doi.org/10.1000/xyz");
}

TEST_CASE("a work of which little is known is cited with that little") {
    Work work;
    work.key = "unknown";
    work.type = "leaflet";
    work.title = "Sans auteur";
    CHECK(render::bibtex(work) == "@misc{unknown,\n  title = {{Sans auteur}}\n}\n");
    CHECK(render::ris(work) == "TY  - PAMP\nTI  - Sans auteur\nER  - \n");
    CHECK_FALSE(nlohmann::json::parse(render::csl_json(work)).at(0).contains("issued"));
}

TEST_CASE("names, dates and pages are taken apart as they are printed") {
    CHECK_FALSE(render::person_name("Brusano"));
    CHECK_FALSE(render::person_name("Conectar asbl"));
    CHECK(render::person_name("Wenger E")->given == "E.");
    CHECK(render::printed_date("2020 Oct 16") == std::pair<std::string, int>{"2020", 10});
    CHECK(render::printed_date("") == std::pair<std::string, int>{"", 0});
    CHECK(render::page_range("12") == std::pair<std::string, std::string>{"12", "12"});
    CHECK(render::page_range("") == std::pair<std::string, std::string>{});
}
