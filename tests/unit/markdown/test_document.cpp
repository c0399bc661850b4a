#include "catch.hpp"
#include "shown.hpp"

#include <string>

namespace veilleur::markdown {

namespace {

Document document_of(std::string_view text) {
    Diagnostics diagnostics;
    return parse(text, {"content/test.fr.md", 1, 0}, {}, diagnostics);
}

std::string part(const Document& document, std::uint32_t begin, std::uint32_t end) {
    return document.html.substr(begin, end - begin);
}

} // namespace

TEST_CASE("headings know where they begin and where their section ends") {
    const Document document = document_of("Avant\n\n## Un\n\na\n\n### Sous\n\nb\n\n## Deux\n\nc[^1]\n\n[^1]: note\n");
    REQUIRE(document.headings.size() == 3);
    const Heading& one = document.headings[0];
    CHECK(part(document, one.begin, one.content) == "<h2 id=\"un\">Un</h2>\n");
    CHECK(part(document, one.content, one.end) == "<p>a</p>\n<h3 id=\"sous\">Sous</h3>\n<p>b</p>\n");
    const Heading& below = document.headings[1];
    CHECK(part(document, below.content, below.end) == "<p>b</p>\n");
    // The footnotes belong to the page, not to the last section.
    const Heading& two = document.headings[2];
    CHECK(document.html.substr(two.end).starts_with("<section class=\"footnotes\""));
}

TEST_CASE("headings have plain text, and HTML without links and notes") {
    const Document document = document_of("## L'*étape* [une](methods/gease)[^1] `a<b`\n\n[^1]: n\n");
    REQUIRE(document.headings.size() == 1);
    CHECK(document.headings[0].text == "L’étape une a<b");
    CHECK(document.headings[0].html == "L’<em>étape</em> une <code>a&lt;b</code>");
    CHECK(document.headings[0].position == Position{1, 1});
}

TEST_CASE("slots stand in order and know where they come from") {
    const Document document = document_of("é [a](methods/gease) et\n  [@key] puis [[tools/x]]\n");
    REQUIRE(document.slots.size() == 4);
    CHECK(document.slots[0].position == Position{1, 3});
    CHECK(document.slots[1].kind == Slot::Kind::citation);
    CHECK(document.slots[1].position.line == 2);
    CHECK(document.slots[2].target == "tools/x");
    for (std::size_t at = 1; at < document.slots.size(); ++at)
        CHECK(document.slots[at - 1].offset <= document.slots[at].offset);
}

TEST_CASE("anchors of notes, figures and tables are listed") {
    const Document document = document_of("![x](a.png)\n\n| a |\n|---|\n| b[^1] |\n\n[^1]: n\n");
    CHECK(document.anchors == std::vector<std::string>{"figure-1", "table-1", "fnref-1", "footnotes", "fn-1"});
}

TEST_CASE("positions count the lines of the front matter and the columns of a field") {
    Diagnostics diagnostics;
    parse("a\n\né <b>x</b>", {"content/x.fr.md", 10, 4}, {}, diagnostics);
    const std::vector<Diagnostic> all = diagnostics.sorted();
    REQUIRE(all.size() == 1);
    CHECK(all[0].where == Location{"content/x.fr.md", {12, 7}});
}

TEST_CASE("line ends of Windows change nothing but the bytes") {
    CHECK(parsed("## Un\r\n\r\na\r\nb\r\n\r\n<b>\r\n") == parsed("## Un\n\na\nb\n\n<b>\n"));
}

} // namespace veilleur::markdown
