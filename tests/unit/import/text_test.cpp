#include "catch.hpp"

#include "base/text.hpp"
#include "import/cleaning.hpp"
#include "import/entities.hpp"
#include "import/inline_text.hpp"
#include "import/markup.hpp"
#include "import_site.hpp"

#include <ctime>

using namespace veilleur;
using namespace veilleur::test;
using draft::as_markdown;

TEST_CASE("signs that Markdown would misread stay signs; emphasis, code and links to the web stay what they are") {
    CHECK(as_markdown("1) un * deux _trois #quatre") == "1\\) un \\* deux \\_trois #quatre");
    CHECK(as_markdown("#hashtag") == "\\#hashtag");
    CHECK(as_markdown("[x] <b> {y} ~z~ `") == "\\[x\\] \\<b\\> \\{y\\} \\~z\\~ \\`");
    CHECK(as_markdown("**gras** et *penché* et `code`") == "**gras** et *penché* et `code`");
    CHECK(as_markdown("[Brusano](https://www.brusano.brussels)") == "[Brusano](https://www.brusano.brussels)");
    CHECK(as_markdown("[ici](javascript:alert)") == "\\[ici\\](javascript:alert)");
    CHECK(as_markdown("R&D, &amp;") == "R\\&D, \\&amp;");
    CHECK(as_markdown("C:\\dossier \\* ") == "C:\\\\dossier \\*");
    CHECK(as_markdown("vu [1] et [2]", {"1"}) == "vu [^1] et \\[2\\]");
}

TEST_CASE("HTML goes, its words and addresses stay, and lines keep their numbers") {
    CHECK(draft::without_entities("caf&eacute;&nbsp;&#8217;&#x2019;&amp;lt; &inconnu;") == "café ’’&lt; &inconnu;");
    const auto lines =
        draft::clean_lines("<p class=\"MsoNormal\">Un<br>deux</p>\n<a href=\"https://a.be\">lien</a> < 3\n");
    std::string text;
    for (const draft::Line& line : lines)
        if (!draft::is_blank(line)) text += std::to_string(line.number) + ":" + line.text + "|";
    CHECK(text == "1:Un|1:deux|2:lien (https://a.be) < 3|");
}

namespace {

// Seconds of processor that a draft of `size` bytes takes which says the same again and again.
double seconds_for(const SheetSite& site, const std::string& piece, std::size_t size) {
    std::string bytes = "Titre\n\n";
    while (bytes.size() < size)
        bytes += piece;
    const std::clock_t begin = std::clock();
    const draft::Imported imported = draft::imported(bytes, {site.project, nullptr, {}, {}, "x"});
    CHECK((imported.refusal == draft::Refusal::none || imported.refusal == draft::Refusal::too_large));
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

// Four times the text would take sixteen times as long if every part of it were held against every other.
TEST_CASE("a megabyte of anything is read in proportion to its length") {
    const SheetSite site;
    for (const std::string& piece :
         {std::string("<!-- "), std::string("[a]("), std::string("**a "), std::string("a  b\n"), std::string("| a |\n"),
          std::string("- a\n"), std::string("  1. a\n\n"), std::string("Durée : x\n"), std::string("DUREE\n"),
          std::string("&amp;<"), std::string("a-\nb"), std::string("```\n"), std::string("a\u2028"),
          std::string("mot mot mot "), std::string("\n"), std::string("Xy : z\n\n")}) {
        const double quarter = seconds_for(site, piece, 250'000);
        const double whole = seconds_for(site, piece, 1'000'000);
        INFO(piece << " took " << whole << " s, and a quarter of it " << quarter << " s");
        CHECK(whole < 10 * quarter + 0.2);
    }
}
