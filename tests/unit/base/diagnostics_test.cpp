#include "catch.hpp"

#include "base/diagnostic.hpp"
#include "base/parallel.hpp"

using namespace veilleur;

TEST_CASE("diagnostics come worst first, then by place, each once") {
    Diagnostics diagnostics;
    diagnostics.add("personal-name", {"a.md", {1, 1}}, {"x"});
    diagnostics.add("personal-mobile-number", {"b.md", {2, 1}}, {"x"});
    diagnostics.add("personal-mobile-number", {"b.md", {1, 9}}, {"x"});
    diagnostics.add("personal-mobile-number", {"b.md", {1, 9}}, {"x"});
    std::string order;
    for (const Diagnostic& each : diagnostics.sorted())
        order += each.code + " " + each.where.file + std::to_string(each.where.position.line) + "\n";
    CHECK(order == "personal-mobile-number b.md1\npersonal-mobile-number b.md2\npersonal-name a.md1\n");
    CHECK(diagnostics.has_errors());
}

TEST_CASE("files with errors are told, files with warnings only are not") {
    Diagnostics diagnostics;
    diagnostics.add("personal-name", {"a.md", {1, 1}}, {"x"});
    diagnostics.add("personal-mobile-number", {"b.md", {2, 1}}, {"x"});
    CHECK(diagnostics.files_with_errors() == std::set<std::string, std::less<>>{"b.md"});
}

TEST_CASE("warnings alone are no errors") {
    Diagnostics diagnostics;
    CHECK(diagnostics.empty());
    diagnostics.add("personal-name", {"a.md", {1, 1}}, {"x"});
    CHECK_FALSE(diagnostics.empty());
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("diagnostics collected on many threads are all there, in the same order") {
    Diagnostics diagnostics;
    parallel_for(1000, 8, [&](std::size_t index) {
        diagnostics.add("personal-name", {"a.md", {static_cast<std::uint32_t>(index + 1), 1}}, {"x"});
    });
    const auto all = diagnostics.sorted();
    REQUIRE(all.size() == 1000);
    for (std::size_t index = 0; index < all.size(); ++index)
        REQUIRE(all[index].where.position.line == index + 1);
}
