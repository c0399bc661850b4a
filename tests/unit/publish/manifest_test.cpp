#include "catch.hpp"

#include "publish/manifest.hpp"

using namespace veilleur::publish;

namespace {

Manifest example() {
    Manifest manifest;
    manifest.folder = 42;
    const std::vector<std::string> home{"content/home.fr.md", "themes/home.html"};
    const std::vector<std::string> list{"themes/home.html"};
    manifest.add("index.html", {std::string(32, 'a'), 12, 7, 1'700'000'000'123'456'789, {}}, home);
    manifest.add("a list/index.html", {std::string(32, 'b'), 0, 8, -1, {}}, list);
    manifest.add("robots.txt", {std::string(32, 'c'), 3, 9, 0, {}}, {});
    return manifest;
}

} // namespace

TEST_CASE("a manifest is written and read back whole") {
    const std::optional<Manifest> read = parse_manifest(text_of(example()));
    REQUIRE(read);
    CHECK(text_of(*read) == text_of(example()));
    CHECK(read->folder == 42);
    REQUIRE(read->find("index.html") != nullptr);
    CHECK(read->find("index.html")->modified == 1'700'000'000'123'456'789);
    CHECK(read->find("index.html")->made_from.size() == 2);
    CHECK(read->find("a list/index.html")->size == 0);
    CHECK(read->find("elsewhere.html") == nullptr);
}

TEST_CASE("a manifest of no files is written and read back") {
    CHECK(parse_manifest(text_of(Manifest())));
}

TEST_CASE("a manifest that is cut short anywhere has no value") {
    const std::string text = text_of(example());
    for (std::size_t size = 0; size < text.size(); ++size) {
        CAPTURE(size);
        REQUIRE_FALSE(parse_manifest(text.substr(0, size)));
    }
}

TEST_CASE("a damaged manifest has no value") {
    const std::string text = text_of(example());
    CHECK_FALSE(parse_manifest(text + text));
    CHECK_FALSE(parse_manifest(text + "file\tmore"));
    CHECK_FALSE(parse_manifest("veilleur-manifest\t2\nfolder\t1\nend\t0\n"));
    CHECK_FALSE(parse_manifest("veilleur-manifest\t1\nfolder\tone\nend\t0\n"));
    CHECK_FALSE(parse_manifest("veilleur-manifest\t1\nfile\ta\tb\t1\t1\t1\t5\nend\t1\n"));
    CHECK_FALSE(parse_manifest("veilleur-manifest\t1\nend\t1\n"));
}

TEST_CASE("a source with a tab or a line break in its name does not break the manifest") {
    Manifest manifest;
    const std::vector<std::string> odd{"content/a\tb\nend\t0"};
    manifest.add("index.html", {}, odd);
    const std::optional<Manifest> read = parse_manifest(text_of(manifest));
    REQUIRE(read);
    CHECK(read->sources() == std::vector<std::string>{"content/a?b?end?0"});
}
