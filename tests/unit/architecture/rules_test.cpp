#include "catch.hpp"

#include "rules.hpp"

using namespace veilleur::architecture;

namespace {

using Files = std::vector<SourceFile>;

} // namespace

TEST_CASE("includes are read with their kind and line") {
    const std::vector<Include> found = includes("// #include \"no.hpp\"\n#include \"a/b.hpp\"\n  #  define X\n"
                                                "  #include <vector> // why\n#include NOTHING\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].name == "a/b.hpp");
    CHECK(found[0].kind == IncludeKind::quoted);
    CHECK(found[0].line == 2);
    CHECK(found[1].name == "vector");
    CHECK(found[1].kind == IncludeKind::angled);
    CHECK(found[1].line == 4);
}

TEST_CASE("a folder may include itself and what the table allows") {
    CHECK(check_layers(Files{{"generator/link/a.cpp", "#include \"link/a.hpp\"\n#include \"model/site.hpp\"\n"},
                             {"generator/main.cpp", "#include \"commands/build.hpp\"\n"},
                             {"generator/CMakeLists.txt", ""}})
              .empty());
}

TEST_CASE("a stage that includes another stage is a fault") {
    CHECK(check_layers(Files{{"generator/link/deep/a.cpp", "\n#include \"render/page.hpp\"\n"}}) ==
          Faults{"generator/link/deep/a.cpp:2: link may not include render"});
    CHECK(check_layers(Files{{"generator/base/a.hpp", "#include \"model/sheet.hpp\"\n"}}) ==
          Faults{"generator/base/a.hpp:1: base may not include model"});
    CHECK(check_layers(Files{{"generator/template/a.hpp", "#include \"model/sheet.hpp\"\n"}}) ==
          Faults{"generator/template/a.hpp:1: template may not include model"});
}

TEST_CASE("an include that is not a path from generator/ is a fault") {
    CHECK(check_layers(Files{{"generator/base/a.cpp", "#include \"a.hpp\"\n"}}) ==
          Faults{"generator/base/a.cpp:1: \"a.hpp\" is not a path from generator/"});
    CHECK(check_layers(Files{{"generator/base/a.cpp", "#include \"../model/a.hpp\"\n"}}) ==
          Faults{"generator/base/a.cpp:1: \"../model/a.hpp\" is not a path from generator/"});
}

TEST_CASE("a folder that the table does not know is a fault") {
    CHECK(check_layers(Files{{"generator/misc/a.cpp", ""}}) ==
          Faults{"generator/misc/a.cpp:1: the folder misc is not in the table of layers"});
}

TEST_CASE("a library outside its folder is a fault") {
    CHECK(check_libraries(Files{{"generator/link/a.cpp", "#include <string>\n#include <cmark-gfm.h>\n"}}) ==
          Faults{"generator/link/a.cpp:2: link may not use cmark-gfm"});
    CHECK(check_libraries(Files{{"generator/render/a.cpp", "#include <fstream>\n"}}) ==
          Faults{"generator/render/a.cpp:1: render may not use the disk"});
    CHECK(check_libraries(Files{{"generator/load/a.cpp", "#include \"git2/tree.h\"\n"}}) ==
          Faults{"generator/load/a.cpp:1: load may not use libgit2"});
    CHECK(check_libraries(Files{{"generator/main.cpp", "#include <nlohmann/json.hpp>\n"}}) ==
          Faults{"generator/main.cpp:1: main.cpp may not use nlohmann-json"});
}

TEST_CASE("libraries in their folders, and the standard library, are no fault") {
    CHECK(check_libraries(Files{{"generator/load/a.cpp", "#include <yaml-cpp/parser.h>\n#include <filesystem>\n"},
                                {"generator/markdown/a.cpp", "#include <fmt/format.h>\n#include <vector>\n"},
                                {"generator/publish/a.cpp", "#include <sys/stat.h>\n#include \"base/text.hpp\"\n"}})
              .empty());
}

TEST_CASE("a library that nobody has declared is a fault") {
    CHECK(check_libraries(Files{{"generator/base/a.cpp", "#include <boost/regex.hpp>\n"}}) ==
          Faults{"generator/base/a.cpp:1: <boost/regex.hpp> is not in the table of libraries"});
}

TEST_CASE("includes in a circle are a fault, between folders and between files") {
    CHECK(check_cycles(Files{{"generator/base/a.hpp", "#include \"model/b.hpp\"\n"},
                             {"generator/link/c.hpp", "#include \"base/d.hpp\"\n"},
                             {"generator/model/b.hpp", "#include \"link/c.hpp\"\n"}}) ==
          Faults{"includes go in a circle: base -> model -> link -> base"});
    CHECK(check_cycles(Files{{"generator/base/a.hpp", "#include \"base/b.hpp\"\n"},
                             {"generator/base/b.hpp", "#include \"base/a.hpp\"\n"}}) ==
          Faults{"includes go in a circle: generator/base/a.hpp -> generator/base/b.hpp -> generator/base/a.hpp"});
}

TEST_CASE("two ways to the same file are no circle") {
    CHECK(check_cycles(Files{{"generator/link/a.hpp", "#include \"link/b.hpp\"\n#include \"link/c.hpp\"\n"},
                             {"generator/link/b.hpp", "#include \"base/d.hpp\"\n"},
                             {"generator/link/c.hpp", "#include \"base/d.hpp\"\n"}})
              .empty());
}

TEST_CASE("a source that no CMakeLists.txt lists is a fault") {
    const SourceFile list{"generator/base/CMakeLists.txt", "veilleur_library(base\n  SOURCES deep/a.cpp\n    b.cpp)\n"};
    CHECK(check_listing(Files{list, {"generator/base/b.cpp", ""}, {"generator/base/deep/a.cpp", ""}}).empty());
    CHECK(check_listing(Files{list, {"generator/base/a.cpp", ""}, {"generator/base/my_b.cpp", ""}}) ==
          Faults{"generator/base/a.cpp: no CMakeLists.txt lists it, so it is never compiled",
                 "generator/base/my_b.cpp: no CMakeLists.txt lists it, so it is never compiled"});
}

TEST_CASE("a file of more than 400 lines is a fault") {
    std::string text;
    for (int line = 0; line < 400; ++line)
        text += "//\n";
    CHECK(check_shape(Files{{"generator/base/a.cpp", text}}).empty());
    CHECK(check_shape(Files{{"generator/base/a.cpp", text + "//\n"}}) ==
          Faults{"generator/base/a.cpp: 401 lines; a part of it has a name of its own"});
}

TEST_CASE("a header without its guard is a fault") {
    CHECK(check_shape(Files{{"generator/base/a.hpp", "#pragma once\n"}, {"generator/base/a.cpp", "int a;\n"}}).empty());
    CHECK(check_shape(Files{{"generator/base/a.hpp", "int a;\n"}}) ==
          Faults{"generator/base/a.hpp: does not begin with #pragma once"});
}
