#include "catch.hpp"
#include "reading.hpp"

#include "load/yaml.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

// The tree as text: mappings {}, sequences [], scalars quoted, null as ~.
std::string shown(const Value& value) {
    if (value.is_null()) return "~";
    if (value.is_scalar()) return "\"" + std::string(value.text()) + "\"";
    std::string all;
    for (const Value& item : value.items())
        all += (all.empty() ? "" : ", ") + shown(item);
    if (value.is_sequence()) return "[" + all + "]";
    for (const Member& member : value.members())
        all += (all.empty() ? "" : ", ") + member.key + ": " + shown(member.value);
    return "{" + all + "}";
}

std::string read(std::string_view yaml) {
    Diagnostics diagnostics;
    const auto value = load::read_yaml(load::YamlSource("x.yml", yaml), diagnostics);
    return value ? shown(*value) : "refused";
}

} // namespace

TEST_CASE("scalars are text, whatever they look like") {
    CHECK(read("a: yes\nb: 1.0\nc: 2023-01-31\nd: 0x1F\ne: 1e3") ==
          "{a: \"yes\", b: \"1.0\", c: \"2023-01-31\", d: \"0x1F\", e: \"1e3\"}");
}

TEST_CASE("nothing, null and a tilde are null; quoted they are text") {
    CHECK(read("a:\nb: null\nc: ~\nd: \"null\"\ne: ''") == "{a: ~, b: ~, c: ~, d: \"null\", e: \"\"}");
    CHECK(read("") == "~");
    CHECK(read("# nothing but a comment\n") == "~");
}

TEST_CASE("every way of writing lists, mappings and texts is read") {
    CHECK(read("a: [x, 'y', \"z\"]\nb:\n- 1\n- 2\nc:\n  - k: v\n    l: w\n  - { m: n }") ==
          "{a: [\"x\", \"y\", \"z\"], b: [\"1\", \"2\"], c: [{k: \"v\", l: \"w\"}, {m: \"n\"}]}");
    CHECK(read("a: |\n  one\n  two\nb: >\n  one\n  two\nc: >-\n  one\n  two") ==
          "{a: \"one\ntwo\n\", b: \"one two\n\", c: \"one two\"}");
    CHECK(read("a: \"one\n  two\"\nb: one\n  two\nc: 'l''eau'\nd: \"\\\"é\\u00e9\"") ==
          "{a: \"one two\", b: \"one two\", c: \"l'eau\", d: \"\"éé\"}");
}

TEST_CASE("what looks like a trap inside a block of text is text") {
    CHECK(read("a: |\n  Titre : sous-titre\n  \"ouvert\n  's Avonds\n  #1\n  [x\nb: 1") ==
          "{a: \"Titre : sous-titre\n\"ouvert\n's Avonds\n#1\n[x\n\", b: \"1\"}");
}

TEST_CASE("places count lines and columns from one, in code points") {
    Diagnostics diagnostics;
    const load::YamlSource source("x.md", "é: { clé: \"ici\" }\nb:\n  - x", 7);
    const Value value = load::read_yaml(source, diagnostics).value();
    const Member& first = value.members().front();
    CHECK(first.key_position == Position{7, 1});
    CHECK(first.value.position == Position{7, 4});
    CHECK(first.value.members().front().key_position == Position{7, 6});
    CHECK(first.value.find("clé")->position == Position{7, 11});
    CHECK(value.find("b")->items().front().position == Position{9, 5});
}

TEST_CASE("a byte order mark and the line ends of Windows change nothing") {
    const std::string unix_text = "---\ntitle: \"T\"\nsummary: \"S\"\nprose: |\n  a\n  b\n---\nBody.\n";
    std::string windows_text = "\xEF\xBB\xBF";
    for (const char each : unix_text)
        windows_text += each == '\n' ? std::string("\r\n") : std::string(1, each);
    const Sheet plain = load_all(site({{std::string(sheet_path), unix_text}})).sheets.at(0);
    const Sheet windows = load_all(site({{std::string(sheet_path), windows_text}})).sheets.at(0);
    CHECK(shown(windows.fields) == shown(plain.fields));
    CHECK(windows.body == plain.body);
    CHECK(windows.body_line == plain.body_line);
    CHECK(windows.fields.find("prose")->position == plain.fields.find("prose")->position);
}
