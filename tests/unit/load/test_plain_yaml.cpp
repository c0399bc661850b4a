#include "catch.hpp"

#include "base/work_tree.hpp"
#include "load/front_matter.hpp"
#include "load/plain_yaml.hpp"
#include "load/yaml.hpp"

#include <filesystem>

using namespace veilleur;
using namespace veilleur::load;

namespace {

std::string place(Position position) {
    return "@" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

// The tree with the place of everything in it.
std::string shown(const Value& value) {
    std::string all = place(value.position);
    if (value.is_null()) return all + "~";
    if (value.is_scalar()) return all + "\"" + std::string(value.text()) + "\"";
    if (value.is_sequence()) all += "list";
    for (const Value& item : value.items())
        all += " " + shown(item);
    if (value.is_mapping()) all += "mapping";
    for (const Member& member : value.members())
        all += " " + member.key + place(member.key_position) + shown(member.value);
    return all + ".";
}

std::string by_library(std::string_view yaml) {
    Diagnostics diagnostics;
    const auto value = tree_of(YamlSource("x", yaml), diagnostics);
    return value ? shown(*value) : "refused";
}

std::string by_plain_reader(std::string_view yaml) {
    const auto value = plain_tree_of(YamlSource("x", yaml));
    return value ? shown(*value) : "left to the library";
}

} // namespace

TEST_CASE("the plain reader reads what the library reads, places included") {
    for (const char* yaml : {
             "a: b",
             "a: \"b c\" # note\nd: 'e'\n\n# note\nf: g # note\n",
             "a:\nb:\n",
             "a: [b, 'c, d', \"e\", [f], {g: h}]\ni: {j: k l, m: [n]}\no: []\np: {}",
             "a:\n  b: c\n  d:\n    e: f\ng: h",
             "a:\n- b\n- c\nd:\n  - e: f\n    g: h\n  -   i: j\n      k: l\n  - m",
             "- a: b\n  c:\n  - d\n  - e\n- { f: g }\n- - h\n  - i\n",
             "a: 1\nb: yes\nc: 2023-01-31\nd: 50 % d’équipe, l'eau: non\ne: https://a.be/x#y",
             "é: a",
             "a: été: \n",
             "  a: b\n  c: d",
         }) {
        const std::string read = by_plain_reader(yaml);
        CAPTURE(yaml);
        if (read != "left to the library") CHECK(read == by_library(yaml));
    }
}

TEST_CASE("what is not plain is left to the library") {
    for (const char* yaml : {"a: b\n  c",
                             "a: |\n  b",
                             "a: \"b\\nc\"",
                             "a: 'b''c'",
                             "a: null",
                             "a: ~",
                             "- null",
                             "-\n- a",
                             "a: b\na: c",
                             "a: [b,\n c]",
                             "a: [b, ]",
                             "a: {b: }",
                             "a: [b: c]",
                             "- a b: c",
                             "a b: c",
                             "a: &b c",
                             "a: *b",
                             "a: !b c",
                             "? a",
                             "null: a",
                             "a: b\n c: d",
                             "[a]",
                             "a",
                             "",
                             "a: -",
                             "a: [[[[[[[[b]]]]]]]]",
                             "a: \"b\nc\"",
                             "- a\nb: c",
                             "a:\n  - b\n c: d"}) {
        CAPTURE(yaml);
        CHECK(by_plain_reader(yaml) == "left to the library");
    }
}

TEST_CASE("the content of this repository reads the same either way, and most of it fast") {
    const WorkTree tree(std::filesystem::current_path());
    Diagnostics diagnostics;
    std::size_t sheets = 0, fast = 0;
    for (const SourceEntry& entry : tree.list("content")) {
        if (!entry.path.ends_with(".md")) continue;
        const std::string text = tree.read(entry.path);
        const auto parts = cut(entry.path, text, diagnostics);
        if (!parts) continue;
        ++sheets;
        const std::string read = by_plain_reader(parts->front_matter);
        if (read == "left to the library") continue;
        ++fast;
        CAPTURE(entry.path);
        CHECK(read == by_library(parts->front_matter));
    }
    CHECK(10 * fast >= 9 * sheets);
}
