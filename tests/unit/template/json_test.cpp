#include "catch.hpp"
#include "support/rendering.hpp"

using namespace veilleur;
using namespace veilleur::templates;
using namespace veilleur::templates::test;

namespace {

std::string made(std::string_view source) {
    return printed(source, data(), "manifest.webmanifest");
}

} // namespace

TEST_CASE("in JSON a value of a theme is a whole value, with its quotation marks") {
    CHECK(made(R"({"a": {{ title }}, "b": {{ count }}, "c": {{ yes }}, "d": {{ nothing }}, "e": {{ letters }}})") ==
          R"({"a": "Été & <Co>", "b": 3, "c": true, "d": null, "e": ["b","É","a","e"]})");
    CHECK(made("{{ sheet.facts }}") == R"({"size":"6–8","time":90})");
    CHECK(printed("{{ title }}", data(), "data.json") == R"("Été & <Co>")");
}

TEST_CASE("inside a string of JSON it is only the text") {
    CHECK(made(R"({"a": "{{ title }}: {{ count }}"})") == R"({"a": "Été & <Co>: 3"})");
}

TEST_CASE("nothing that a value holds ends a string of JSON") {
    const Object hostile{{"text", "\" \\ \n </script>"}};
    for (const char* source : {"{{ text }}", "\"{{ text }}\""})
        CHECK(printed(source, hostile, "a.json") == R"("\" \\ \n </script>")");
    CHECK(made(R"("\"{{ sheet.title }}" {{ sheet.title }})") == R"("\"GEASE" "GEASE")");
}

TEST_CASE("what would go wrong in JSON is a fault with its place") {
    CHECK(made(R"("\{{ title }}")").find("manifest.webmanifest:1:3: A value cannot stand behind a backslash.") !=
          std::string::npos);
    CHECK(made("\"{{ html }}\"").starts_with("FAULT: manifest.webmanifest:1:5:"));
    CHECK(made("\"{% if yes %}\"{% endif %}").starts_with("FAULT: "));
    CHECK(made("\"open").starts_with("FAULT: "));
}
