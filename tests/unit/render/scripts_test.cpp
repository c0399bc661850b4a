#include "catch.hpp"

#include "base/failure.hpp"
#include "render/assets.hpp"
#include "render/scripts.hpp"

using namespace veilleur;

namespace {

Project with(std::initializer_list<std::pair<const char*, const char*>> scripts) {
    Project project;
    project.site.theme = "plain";
    for (const auto& [name, text] : scripts)
        project.theme_files.emplace("assets/" + std::string(name), text);
    return project;
}

} // namespace

TEST_CASE("a script takes the place of the line that imports it, once") {
    const Project project = with(
        {{"a.js", "import { b } from './b.js';\nimport { c } from './c.js';\nb(c);\n"},
         {"b.js", "// what b is\nimport { c } from './c.js';\n\nexport function b(x) {\n  return x + c; // kept\n}\n"},
         {"c.js", "export const c = 1;\n"}});
    CHECK(render::bundled(project, "a.js") == "const c = 1;\nfunction b(x) {\nreturn x + c; // kept\n}\nb(c);\n");
}

TEST_CASE("scripts that import each other come in once each") {
    const Project project = with({{"a.js", "import { b } from './b.js';\nexport const a = 1;\n"},
                                  {"b.js", "import { a } from './a.js';\nexport const b = 2;\n"}});
    CHECK(render::bundled(project, "a.js") == "const b = 2;\nconst a = 1;\n");
}

TEST_CASE("a script that imports nothing keeps its exports, not its comments") {
    const Project project = with({{"a.js", "// why\n\nexport function a() {\n  return `one ${line}`; // kept\n}\n"}});
    CHECK(render::bundled(project, "a.js") == "export function a() {\nreturn `one ${line}`; // kept\n}\n");
}

TEST_CASE("a script that imports nothing stays as it is where a text goes on in the next line") {
    const Project project = with({{"a.js", "// why\n  const a = `\n  two lines`;\n"}});
    CHECK(render::bundled(project, "a.js") == "// why\n  const a = `\n  two lines`;\n");
}

TEST_CASE("an import of a script that is not there is refused") {
    const Project project = with({{"a.js", "import { b } from './b.js';\n"}});
    CHECK_THROWS_AS(render::bundled(project, "a.js"), Failure);
}

TEST_CASE("what others import is not published by itself") {
    const Project project = with({{"a.js", "import { b } from './b.js';\n"}, {"b.js", "export const b = 1;\n"}});
    CHECK(render::Assets(project).names() == std::vector<std::string>{"a.js"});
}
