#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

TEST_CASE("what every sheet has is read out of its fields") {
    const Sheet sheet = sheet_with("slug: vite\nmaturity: tested\nsource_language: nl\npublished: false");
    CHECK(sheet.id == "methods/x");
    CHECK(sheet.language == Language::fr);
    CHECK(sheet.title == "T");
    CHECK(sheet.summary == "S");
    CHECK(sheet.slug == "vite");
    CHECK(sheet.maturity == Maturity::tested);
    CHECK(sheet.source_language == Language::nl);
    CHECK_FALSE(sheet.published);
}

TEST_CASE("the slug is the last part of the id unless the sheet says otherwise") {
    CHECK(sheet_with("").slug == "x");
    CHECK(said_of("slug: Déjà vu") ==
          "4:7: “Déjà vu” cannot be part of an address. Did you mean “deja-vu”? Use lower-case letters without "
          "accents, digits and hyphens, for example round-table.\n");
    CHECK(sheet_with("slug: ../x").slug == "x");
}

TEST_CASE("a summary has at most 200 characters, not bytes") {
    const auto sheet = [](const std::string& summary) {
        return Files{{std::string(sheet_path), "---\ntitle: T\nsummary: \"" + summary + "\"\n---\n"}};
    };
    std::string accents;
    for (int count = 0; count < 200; ++count)
        accents += "é";
    CHECK(said(sheet(accents)) == "");
    CHECK(said(sheet(accents + "é")) ==
          "content/methods/x.fr.md:3:10: “summary” has 201 characters; the most is 200. Make the text shorter.\n");
}

TEST_CASE("aliases are former names or paths, never what the host or the editor keeps") {
    CHECK(said_of("aliases: [old-name, /fr/methodes/old/, /ancien.html]") == "");
    CHECK(said_of("aliases: [/fr/*]") == "4:11: “/fr/*” cannot be a former address. Write a former name (old-name), or "
                                         "an address of the site without its beginning (/fr/methodes/old-name/).\n");
    for (const char* wrong :
         {"/../x", "//evil.example", "https://evil.example/", "a b", "/a/:splat", "\\\\x", "/con\\\\x"})
        CHECK(said_of("aliases: [\"" + std::string(wrong) + "\"]").find("address") != std::string::npos);
    for (const char* wrong : {"/", "/admin", "/admin/x", "/.well-known/x", "/_headers", "/_redirects", "/sw.js"})
        CHECK(said_of("aliases: [" + std::string(wrong) + "]")
                  .starts_with("4:11: The site keeps the address “" + std::string(wrong) + "”"));
}

TEST_CASE("topics and territories exist") {
    CHECK(said_of("topics: [netwrok]") == "4:10: There is no topic “netwrok”. Did you mean “network”? The possible "
                                          "topics, in content/topics.yml, are: network.\n");
    CHECK(said_of("topics: [network, network]") == "4:19: “network” is in “topics” twice. Keep only one.\n");
    CHECK(said_of("territory: brusels") ==
          "4:12: There is no territory “brusels”. Did you mean “brussels”? Choose an id of content/territories.yml.\n");
}

TEST_CASE("relations are those of the type, and see_also") {
    CHECK(said_of("relations: { uses: [methods/y], see_also: [methods/z] }") == "");
    CHECK(said_of("relations: { use: [methods/y] }") == "4:14: This type of sheet has no relation “use”. Did you mean "
                                                        "“uses”? The possible relations are: uses, see_also.\n");
    CHECK(said_of("relations: { uses: methods/y }").starts_with("4:20: “uses” must be a list."));
    CHECK(said_of("relations: [methods/y]") == "4:12: “relations” must say which sheets each relation leads to. Write "
                                               "for example relations: { see_also: [methods/gease] }\n");
}

TEST_CASE("a source names a work and places in it") {
    CHECK(said_of("sources: [{ work: causin2022, section: \"4.1\", row: 3 }]") == "");
    CHECK(said_of("sources: [{ section: \"4.1\" }]") ==
          "4:11: This source does not say which work it is. Write { work: causin2022, section: \"4.1.2\" }, with the "
          "key of a work of content/references.yml.\n");
    CHECK(said_of("sources: [{ work: a, sectoin: b }]").find("Did you mean “section”?") != std::string::npos);
}

TEST_CASE("maturity, dates and languages are the known ones") {
    CHECK(said_of("maturity: draft").starts_with("4:11: “draft” is not a possible value of “maturity”."));
    CHECK(said_of("reviewed: 31/01/2023").starts_with("4:11: In “reviewed”, “31/01/2023” cannot be read as a date."));
    CHECK(said_of("source_language: en").starts_with("4:18: “en” is not a possible value of “source_language”."));
}

TEST_CASE("digests of a translation are what the program writes") {
    CHECK(said_of("translated_from: { v: 1, overview: 0123456789abcdef }") == "");
    CHECK(
        said_of("translated_from: { overview: 0123456789abcdef }").starts_with("4:18: “translated_from” is not what"));
    CHECK(said_of("translated_from: { v: 1, overview: abc }").starts_with("4:18: “translated_from” is not what"));
}
