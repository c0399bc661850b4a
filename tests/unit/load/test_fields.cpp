#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

TEST_CASE("good values of every kind pass") {
    const char* good = R"(words: "Un texte"
prose: |
  Deux

  paragraphes
materials: ["Une montre", "Des feuillets"]
number: -3.5
participants: { min: 5, max: 12 }
duration: { min: 20, max: 30 }
day: 2024-02-29
term: 12
open: true
setting: online
purpose: [solve, ideas]
link: "https://www.brusano.brussels/pdf/communautés/?a=b#c"
mail: "info@brusano.brussels"
call: "+32 (0)2 880.29/80"
parent: methods/y
children: [methods/y, tools/babelboost]
steps:
  - { id: frame, title: "Cadre", minutes: 3, do: "Dire", say: "Bonjour" }
contact: { who: "Quelqu’un" }
facts:
  - { id: phone, text: "Un fait", verified: 2024-01-01 }
figures:
  columns: ["", "2022", "2023"]
  rows:
    - ["Membres", 12, ""])";
    CHECK(said_of(good) == "");
    CHECK(sheet_with(good).field("prose")->text() == "Deux\n\nparagraphes");
}

TEST_CASE("an unknown field is named with the nearest one") {
    const std::string text = said_of("materails: [a]");
    CHECK(text.starts_with("4:1: There is no field “materails” here. Did you mean “materials”? The possible fields "
                           "are: title, summary, "));
}

TEST_CASE("an empty field is a warning, and as good as missing") {
    CHECK(said_of("words:\nmaterials: []\nprose: \"\"") ==
          "4:1: The field “words” is empty. Write its value after the colon, or remove the line.\n"
          "5:1: The field “materials” is empty. Write its value after the colon, or remove the line.\n"
          "6:1: The field “prose” is empty. Write its value after the colon, or remove the line.\n");
    CHECK(sheet_with("words:").field("words") == nullptr);
}

TEST_CASE("a wrong value is said once and kept out of the sheet") {
    CHECK(
        said_of("day: 2023-02-29") ==
        "4:6: In “day”, “2023-02-29” cannot be read as a date. Write year, month and day with hyphens: 2023-01-31.\n");
    CHECK(sheet_with("day: 2023-02-29").field("day") == nullptr);
}

TEST_CASE("texts stand on one line") {
    CHECK(said_of("words: [a, b]") ==
          "4:8: “words” must be a text. Write the text between straight quotation marks: \"…\".\n");
    CHECK(said_of("words: |\n  a\n  b") ==
          "4:8: “words” must stand on one line. Remove the line breaks (Enter key).\n");
    CHECK(said_of("words: >\n  a\n  b") == "");
}

TEST_CASE("lists are lists") {
    CHECK(said_of("materials: Une montre") ==
          "4:12: “materials” must be a list. Write materials: [one, two], or one item per line after a hyphen.\n");
    CHECK(said_of("materials: [a, [b]]") ==
          "4:16: “materials” must be a text. Write the text between straight quotation marks: \"…\".\n");
}

TEST_CASE("numbers are numbers, in bounds and in order") {
    CHECK(
        said_of("number: trois") ==
        "4:9: “number” must be a number, not “trois”. Write a number like 12 or 3.5, with a point and not a comma.\n");
    CHECK(said_of("number: 1.2.3").starts_with("4:9: “number” must be a number"));
    CHECK(said_of("term: 1.5") ==
          "4:7: “term” must be a whole number, not “1.5”. Write a number from 0 to 1200, without decimals.\n");
    CHECK(said_of("term: 99999") == "4:7: “term” is too large: 99999. The most is 1200.\n");
    CHECK(said_of("participants: 5") ==
          "4:15: “participants” must have a least and a greatest number. Write participants: { min: 5, max: 12 }\n");
    CHECK(said_of("participants: { min: 12, max: 5 }") == "4:15: In “participants”, the least number (12) is over the "
                                                          "greatest (5). Write participants: { min: 5, max: 12 }\n");
    CHECK(said_of("participants: { min: 1, maxi: 5 }") ==
          "4:25: There is no field “maxi” here. Did you mean “max”? The possible fields are: min, max.\n");
    CHECK(said_of("duration: 30 min") == "4:11: “duration” must be a number of minutes. Write duration: 30, or "
                                         "duration: { min: 20, max: 30 }, without “min” or “h”.\n");
}

TEST_CASE("a span of minutes means its ends") {
    for (const char* written : {"20-30", "20 – 30", "\"20-30\"", "{ min: 20, max: 30 }"}) {
        INFO(written);
        CHECK(said_of("duration: " + std::string(written)) == "");
        const Sheet sheet = sheet_with("duration: " + std::string(written));
        REQUIRE(sheet.field("duration") != nullptr);
        CHECK(sheet.field("duration")->find("min")->text() == "20");
        CHECK(sheet.field("duration")->find("max")->text() == "30");
    }
    CHECK(said_of("duration: 30-20").starts_with("4:11: In “duration”, the least number (30) is over"));
    for (const char* wrong : {"20-", "-30", "20-30-40", "20-beaucoup"})
        CHECK(said_of("duration: " + std::string(wrong)).starts_with("4:11: “duration” must be a number of minutes."));
}

TEST_CASE("yes and oui are not true") {
    CHECK(said_of("open: oui") ==
          "4:7: “open” must be true or false, not “oui”. Did you mean “true”? Write true for yes or false for no.\n");
    CHECK(said_of("open: No").find("Did you mean “false”?") != std::string::npos);
}

TEST_CASE("a choice is one of the type's, by its id") {
    CHECK(said_of("setting: onlin") == "4:10: “onlin” is not a possible value of “setting”. Did you mean “online”? The "
                                       "possible values are: online, in_person.\n");
    CHECK(said_of("setting: Ter plaatse").find("Did you mean “in_person”?") != std::string::npos);
    CHECK(said_of("purpose: [solve, solve]") == "4:18: “solve” is in “purpose” twice. Keep only one.\n");
}

TEST_CASE("addresses lead where they say") {
    CHECK(said_of("link: www.brusano.brussels") ==
          "4:7: “link” must be a whole web address. Did you mean “https://www.brusano.brussels”? Copy the address from "
          "the browser; it begins with https://.\n");
    for (const char* wrong : {"javascript:alert(1)", "\"https://a@b.org/\"", "//b.org", "\"https://b org\"",
                              "data:text/html,x", "https://b"})
        CHECK(said_of("link: " + std::string(wrong)).starts_with("4:7: “link” must be a whole web address."));
    CHECK(said_of("mail: info at brusano.brussels") ==
          "4:7: “mail” must be an e-mail address. Write one address, like info@example.be.\n");
    CHECK(said_of("call: appelez-nous") ==
          "4:7: “call” must be a phone number. Write one number, without words, like +32 2 123 45 67.\n");
}

TEST_CASE("an image must be there") {
    CHECK(said_of("picture: photo.png") == "4:10: The image “photo.png” of the field “picture” does not exist. Add the "
                                           "file to content/images/ or beside the sheet, and check its name.\n");
    CHECK(said_of("picture: ../../etc/passwd")
              .starts_with("4:10: In “picture”, “../../etc/passwd” does not name an image of the site."));
}

TEST_CASE("a sheet is named by its folder and name") {
    CHECK(said_of("parent: content/methods/gease.fr.md") ==
          "4:9: In “parent”, “content/methods/gease.fr.md” is not the id of a sheet. Did you mean “methods/gease”? "
          "Write the folder and the name of the sheet, without language or “.md”, for example methods/gease.\n");
    CHECK(said_of("children: methods/gease").starts_with("4:11: “children” must be a list."));
}

TEST_CASE("items of a list of groups have ids of their own") {
    CHECK(said_of("facts:\n  - { text: a, verified: 2024-01-01 }") ==
          "5:5: An item of “facts” has no id, the short name that joins both languages. Begin it with “- id: "
          "a-short-name”, with the same id in the other language.\n");
    CHECK(said_of("steps:\n  - { id: Poser le cadre, title: a }") ==
          "5:11: “Poser le cadre” cannot be an id. Did you mean “poser-le-cadre”? Use lower-case letters without "
          "accents, digits and hyphens, for example round-table.\n");
    CHECK(said_of("steps:\n  - { id: a, title: a }\n  - { id: a, title: b }") ==
          "6:11: The id “a” is taken on line 5 already. Give this item another id.\n");
    CHECK(said_of("steps:\n  - { id: a, tittle: a }")
              .starts_with("5:14: There is no field “tittle” here. Did you mean “title”?"));
    CHECK(said_of("contact: text").starts_with("4:10: “contact” must hold fields."));
}

TEST_CASE("rows of a table are as long as its columns") {
    CHECK(said_of("figures: { columns: [a, b], rows: [[1, 2], [1]] }") ==
          "4:44: This row of “figures” does not have one cell for each column: 1 instead of 2. Add or remove cells. An "
          "empty cell is written \"\".\n");
    CHECK(said_of("figures: { rows: [[1]] }").starts_with("4:10: “figures” must be a table, with columns and rows."));
}
