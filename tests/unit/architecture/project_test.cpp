#include "catch.hpp"

#include "rules.hpp"

using namespace veilleur::architecture;

namespace {

// One line per fault, so that a failing test shows them all.
std::string lines(const Faults& faults) {
    std::string result;
    for (const std::string& fault : faults)
        result += fault + "\n";
    return result;
}

std::vector<SourceFile> generator() {
    return read_sources(VEILLEUR_ROOT, "generator");
}
std::vector<SourceFile> tests() {
    return read_sources(VEILLEUR_ROOT, "tests/unit");
}

} // namespace

TEST_CASE("the sources are found") {
    CHECK(generator().size() > 50);
    CHECK(tests().size() > 5);
}

TEST_CASE("every folder of the generator includes only what its layer allows") {
    CHECK(lines(check_layers(generator())) == "");
}

TEST_CASE("every library is used only in its folder") {
    CHECK(lines(check_libraries(generator())) == "");
}

TEST_CASE("no includes go in a circle") {
    CHECK(lines(check_cycles(generator())) == "");
}

TEST_CASE("every source file is compiled") {
    CHECK(lines(check_listing(generator())) == "");
    std::vector<SourceFile> files = tests();
    const std::vector<SourceFile> all = read_sources(VEILLEUR_ROOT, "tests");
    for (const SourceFile& file : all)
        if (file.path == "tests/CMakeLists.txt") files.push_back(file);
    CHECK(lines(check_listing(files)) == "");
}

TEST_CASE("every file is short and every header is guarded") {
    CHECK(lines(check_shape(generator())) == "");
    CHECK(lines(check_shape(tests())) == "");
}
