#include "catch.hpp"
#include "support/cases.hpp"
#include "support/rendering.hpp"

using namespace veilleur::templates::test;

TEST_CASE("every case of the folder cases makes the page or the messages it shows") {
    const std::string file = GENERATE("expressions.txt", "filters.txt", "statements.txt", "white_space.txt",
                                      "inheritance.txt", "macros.txt", "places.txt", "faults_of_syntax.txt",
                                      "faults_of_files.txt", "faults_of_places.txt", "faults_of_pages.txt");
    for (const Case& each : cases_of(file)) {
        INFO(file << ": " << each.name);
        const Rendered result = rendered(each.sources);
        CHECK(result.made != each.fails);
        CHECK((each.fails ? result.messages : result.page + result.messages) ==
              each.expected + (each.fails ? "\n" : ""));
    }
}
