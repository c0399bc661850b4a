#include "catch.hpp"
#include "markdown/bounds.hpp"
#include "shown.hpp"

#include <string>

namespace veilleur::markdown {

namespace {

std::string repeated(std::string_view piece, std::size_t count) {
    std::string all;
    for (std::size_t each = 0; each < count; ++each)
        all += piece;
    return all;
}

// What `parsed` says of a text, and nothing of its HTML where it is accepted.
std::string refusal(std::string_view text) {
    Diagnostics diagnostics;
    parse(text, {"content/test.fr.md", 1, 0}, {}, diagnostics);
    return shown(diagnostics);
}

} // namespace

TEST_CASE("a text that is refused is not parsed") {
    Diagnostics diagnostics;
    CHECK(parse("a\n\n" + repeated("- ", 33) + "a\n", {"content/test.fr.md", 1, 0}, {}, diagnostics).empty());
    CHECK(diagnostics.has_errors());
}

TEST_CASE("a text may be 512 kB long and no longer") {
    CHECK(refusal(repeated("mot mot\n\n", 50'000)).empty());
    CHECK(refusal(repeated("mot mot\n\n", 60'000)) == "! 1:1 markdown-long: The text is too long: more than 512 kB.\n");
}

TEST_CASE("a paragraph is bounded, a list and a table are not paragraphs") {
    CHECK(refusal(repeated("mot mot\n", 2'000)).empty());
    CHECK(refusal("a\n\n" + repeated("mot mot\n", 3'000)) ==
          "! 3:1 markdown-paragraph: This paragraph is too long: more than 20000 characters without an empty line.\n");
    CHECK(refusal(repeated("- mot mot mot mot\n", 3'000)).empty());
    CHECK(refusal("| a | b |\n|---|---|\n" + repeated("| mot mot mot | mot |\n", 1'500)).empty());
}

TEST_CASE("nesting is bounded on one line, by indentation and by quotations") {
    constexpr std::string_view said =
        ":1 markdown-nesting: Here more than 32 lists or quotations stand in one another.\n";
    CHECK(refusal(repeated("- ", 30) + "a\n").empty());
    CHECK(refusal(repeated("- ", 33) + "a\n") == "! 1" + std::string(said));
    CHECK(refusal(repeated(">", 33) + "a\n") == "! 1" + std::string(said));
    std::string stairs;
    for (std::size_t level = 0; level < 40; ++level)
        stairs += std::string(2 * level, ' ') + "- a\n\n";
    CHECK(refusal(stairs).find(said) != std::string::npos);
}

TEST_CASE("text that is only indented is not nested") {
    CHECK(refusal(std::string(200, ' ') + "code\n").empty());
    CHECK(refusal("```\n" + std::string(200, ' ') + "code\n```\n").empty());
}

TEST_CASE("tables are bounded in columns and cells") {
    const auto table = [](std::size_t columns, std::size_t rows) {
        return repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n" + repeated("b\n", rows);
    };
    CHECK(refusal(table(20, 10)).empty());
    CHECK(refusal(table(21, 1)) == "! 2:1 markdown-table-columns: This table has more than 20 columns.\n");
    CHECK(refusal(table(20, 300))
              .find("markdown-table-cells: The tables of this text have more than 5000 cells in all.") !=
          std::string::npos);
    CHECK(refusal(repeated(table(20, 1) + "\n", 200)).find("markdown-table-cells") != std::string::npos);
}

TEST_CASE("brackets in one paragraph are bounded") {
    CHECK(refusal(repeated("![[]()", 600)) == "! 1:1 markdown-brackets-many: There are too many signs “[” in these "
                                              "lines: more than 1000 without an empty line.\n");
}

TEST_CASE("a link definition cannot be multiplied without bound") {
    const std::string definition = "[a]: https://example.org/" + std::string(15'000, 'x') + "\n\n";
    CHECK(refusal(definition + "[a]\n\n").empty());
    CHECK(refusal(repeated("[a]\n\n", 20'000) + definition.substr(0, definition.size() - 1))
              .find("markdown-definitions") != std::string::npos);
    CHECK(refusal(definition + repeated("[a]\n\n", 20'000)) ==
          "! 1:1 markdown-definitions: This line “[name]: address” is too long for the number of links on the page.\n");
}

// Each was slow, or deep, in some Markdown parser. Within the bounds they must come to an end, whatever they mean.
TEST_CASE("marks without counterpart are read to the end") {
    for (const std::string_view piece :
         {"*a ", "*a_ ",          "**x *y ", "_a *b _c ", "<",     "<a ", "<!--",     "`",     "``` ",    "&",
          "\\",  "~~a ",          "{{",      "](",        "<a=\"", "|",   "a\n|-|\n", "> a\n", "- a\n\n", "1. a\n",
          "\t",  "https://a.b/(", "a@",      "\"",        "'",     "« ",  "« \" ' ",  "...",   "-- "}) {
        INFO(piece);
        std::string text;
        while (text.size() + piece.size() < 19'000)
            text += piece;
        const std::string first = refusal(text + "\n");
        CHECK(first == refusal(text + "\n"));
        CHECK((first.empty() || first.starts_with("! ")));
    }
}

TEST_CASE("emphasis nested without end is cut, not followed") {
    CHECK_NOTHROW(refusal(repeated("*a **b ", 900) + repeated("c** d*", 900)));
}

} // namespace veilleur::markdown
