#include "catch.hpp"

#include "base/failure.hpp"
#include "publish/output_paths.hpp"

using veilleur::ExitCode;
using veilleur::Failure;
using veilleur::publish::OutputPaths;

TEST_CASE("paths that do not stay in the output folder are refused") {
    for (const std::string path : {"", "/", "/etc/passwd", "..", "../index.html", "fr/../../x", "fr/./x", "fr//x",
                                   "fr/", "fr\\x", "line\nbreak", "tab\t"}) {
        CAPTURE(path);
        OutputPaths paths;
        CHECK_THROWS_AS(paths.claim(path), Failure);
    }
    OutputPaths paths;
    CHECK_THROWS_AS(paths.claim(std::string("nul\0byte", 8)), Failure);
}

TEST_CASE("paths that only look like climbing are accepted") {
    OutputPaths paths;
    CHECK_NOTHROW(paths.claim("..a/b.../.well-known"));
}

TEST_CASE("a path is claimed once, whatever its case and its Unicode form") {
    OutputPaths paths;
    paths.claim("fr/Café.html");
    CHECK_THROWS_AS(paths.claim("fr/Café.html"), Failure);
    CHECK_THROWS_AS(paths.claim("FR/café.html"), Failure);
    CHECK_THROWS_AS(paths.claim("fr/Cafe\u0301.html"), Failure);
    CHECK_NOTHROW(paths.claim("fr/Cafe.html"));
}

TEST_CASE("a path that is taken names both files") {
    OutputPaths paths;
    paths.claim("fr/Index.html");
    try {
        paths.claim("fr/index.html");
        FAIL("the path was accepted");
    } catch (const Failure& failure) {
        CHECK(failure.code() == ExitCode::program_fault);
        CHECK(std::string(failure.what()) == "two files of the site have one place: fr/Index.html and fr/index.html");
    }
}
