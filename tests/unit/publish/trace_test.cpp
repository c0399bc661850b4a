#include "catch.hpp"

#include "publish/trace.hpp"
#include "support/folder.hpp"

#include <array>
#include <filesystem>
#include <string>

using namespace veilleur::publish;

TEST_CASE("a trace is the same on any number of threads, and another after any change") {
    const TemporaryFolder folder;
    for (int number = 0; number < 150; ++number)
        write(folder / ("all/sheet-" + std::to_string(number) + "/index.html"), "text");
    const std::array<std::filesystem::path, 1> places{folder / "all"};
    const Trace trace = trace_of(places, 1);
    CHECK(trace_of(places, 2).digest == trace.digest);
    CHECK(trace_of(places, 7).digest == trace.digest);
    CHECK(trace_of(places, 7).newest == trace.newest);
    write(folder / "all/sheet-149/index.html", "longer text");
    CHECK(trace_of(places, 7).digest != trace.digest);
    CHECK(trace_of(places, 7).newest >= trace.newest);
}
