#include "catch.hpp"
#include "judgement.hpp"
#include "queries.hpp"

#include "base/work_tree.hpp"
#include "link/link.hpp"
#include "load/load.hpp"
#include "markdown/markdown.hpp"
#include "search/build.hpp"
#include "search/engine.hpp"
#include "search/index_file.hpp"

#include <algorithm>
#include <cstdio>

namespace {

using namespace veilleur;
using namespace veilleur::test;

constexpr unsigned jobs = 2;
const std::filesystem::path folder = "tests/search";

Site this_site() {
    const WorkTree tree(".");
    Diagnostics diagnostics;
    load::Request request;
    request.jobs = jobs;
    Project project = load::project(tree, request, diagnostics);
    std::vector<Sheet> sheets = load::sheets(tree, project, request, diagnostics);
    link::TermIndex terms = link::index_terms(project, sheets, diagnostics);
    markdown::parse_sheets(sheets, project, terms.matchers, jobs, diagnostics);
    return link::site({std::move(project), std::move(sheets), std::move(terms), {}, {2026, 1, 1}}, diagnostics);
}

// The engine of each language, over the bytes that would be published.
struct Engines {
    explicit Engines(const Site& site) : indexes{{of(site, Language::fr), of(site, Language::nl)}} {}

    static search::Index of(const Site& site, Language language) {
        return search::unpacked(search::packed(search::build(site, language, jobs)), language);
    }

    PerLanguage<search::Index> indexes;
    PerLanguage<search::Engine> engines{{search::Engine(indexes[Language::fr]), search::Engine(indexes[Language::nl])}};

    std::vector<std::string> ask(const Query& query) const {
        std::vector<std::string> ids;
        for (const search::Result& result : engines[query.language].answer(query.text).results)
            ids.push_back(indexes[query.language].sheets[result.sheet].id);
        return ids;
    }
};

void print(const std::string& name, const Judgement& judgement) {
    std::printf("%-20s %3zu queries  success@3 %5.1f  MRR %5.1f  nDCG@10 %5.1f\n", name.c_str(), judgement.queries,
                judgement.success, judgement.reciprocal_rank, judgement.gain);
    for (const std::string& miss : judgement.misses)
        std::printf("    %s\n", miss.c_str());
}

} // namespace

TEST_CASE("readers find the right sheet among the first three, class by class") {
    const Engines engines(this_site());
    const auto floors = read_floors(folder / "floors.yml");
    REQUIRE(floors.size() >= 18);
    for (const auto& [name, floor] : floors) {
        const std::vector<Query> queries = read_queries(folder / (name + ".yml"));
        INFO(name);
        REQUIRE(queries.size() >= 40);
        const Judgement judgement = judge(queries, [&](const Query& query) { return engines.ask(query); });
        print(name, judgement);
        CHECK(judgement.success >= floor);
    }
}

TEST_CASE("every query of the tests names sheets that exist") {
    const Site site = this_site();
    for (const auto& [name, floor] : read_floors(folder / "floors.yml"))
        for (const Query& query : read_queries(folder / (name + ".yml")))
            for (const std::string& id : query.expected) {
                INFO(name << ": " << query.text << ": " << id);
                CHECK(site.entry(id));
            }
}
