#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

TEST_CASE("a quote that is not closed is named where it opens") {
    CHECK(said_of("words: \"Une idée\nnumber: 1") ==
          "4:8: The quotation mark opened here is not closed. Put the same quotation mark at the end of the text.\n");
    CHECK(said_of("words: 'Une idée") ==
          "4:8: The quotation mark opened here is not closed. Put the same quotation mark at the end of the text.\n");
    CHECK(said_of("topics: [network, \"x]") ==
          "4:19: The quotation mark opened here is not closed. Put the same quotation mark at the end of the text.\n");
}

TEST_CASE("the leading apostrophe of Dutch is named, with what to type") {
    const std::string expected = "4:8: The apostrophe at the beginning of “'s Avonds laat” is taken for a quotation "
                                 "mark. Write \"'s Avonds laat\", with straight quotation marks round it.\n";
    CHECK(said_of("words: 's Avonds laat") == expected);
    CHECK(said_of("words: 's Avonds laat # vroeg") == expected);
    CHECK(said_of("words: 's Avonds in 't park").starts_with("4:8: The apostrophe"));
    CHECK(said_of("words: 't Is zo'").starts_with("4:8: The apostrophe"));
    CHECK(said_of("words: '’s Avonds laat'") == "");
    CHECK(said_of("materials: ['t Boek]").starts_with("4:13: The apostrophe at the beginning of “'t Boek”"));
    CHECK(said_of("words: 's Avonds laat", MessageLanguage::nl) ==
          "4:8: De apostrof aan het begin van ‘'s Avonds laat’ wordt als aanhalingsteken gelezen. Schrijf \"'s Avonds "
          "laat\", met rechte aanhalingstekens eromheen.\n");
}

TEST_CASE("a colon in a text is named, with what to type") {
    CHECK(said_of("words: Titre : sous-titre") ==
          "4:14: A text that contains “:” must stand between quotation marks. Write \"Titre : sous-titre\", with "
          "straight quotation marks round it.\n");
    CHECK(said_of("materials:\n  - Titre : sous-titre").starts_with("5:5: A text that contains “:”"));
    CHECK(said_of("words: Titre : sous-titre", MessageLanguage::fr) ==
          "4:14: Un texte qui contient « : » doit être mis entre guillemets. Écrivez \"Titre : sous-titre\", avec des "
          "guillemets droits autour.\n");
    CHECK(said_of("words: un début\n  et la suite : la voici").starts_with("5:15: A text that contains “:”"));
}

TEST_CASE("a number sign that would cut a text is named; a comment is not") {
    CHECK(said_of("words: Analyse #2022-01") == "4:16: What follows the sign “#” would not be read. Write \"Analyse "
                                                "#2022-01\", with straight quotation marks round it.\n");
    CHECK(said_of("number: 12 # as in the annex") == "");
}

TEST_CASE("text after a closing quote or bracket is named") {
    CHECK(said_of("words: \"Le \"bon\" moment\"") ==
          "4:13: The text goes on after the closing quotation mark. Put the whole text between straight quotation "
          "marks: \"…\". Use ‘…’ inside.\n");
    CHECK(said_of("words: [texte](lien)") == "4:15: The text goes on after the sign “]” or “}” that closes. If it is a "
                                             "sentence, put all of it between straight quotation marks: \"…\".\n");
}

TEST_CASE("anchors, aliases, tags and merge keys are refused where they stand") {
    CHECK(said_of("words: &a text").starts_with("4:8: A text cannot begin with “&”."));
    CHECK(said_of("words: *a").starts_with("4:8: A text cannot begin with “*”."));
    CHECK(said_of("words: !!binary aGk=").starts_with("4:8: A text cannot begin with “!”."));
    CHECK(said_of("contact: { who: &a x }").starts_with("4:17: A text cannot begin with “&”."));
    CHECK(said_of("materials: [ok, *a]").starts_with("4:17: A text cannot begin with “*”."));
    CHECK(said_of("contact: { <<: { who: x } }").starts_with("4:12: “<<” cannot be the name of a field."));
}

TEST_CASE("a bomb of aliases is refused at its first anchor") {
    std::string bomb = "a: &a [x, x]\n";
    for (char each = 'b'; each < 'm'; ++each)
        bomb += std::string(1, each) + ": &" + each + " [*" + static_cast<char>(each - 1) + ", *" +
                static_cast<char>(each - 1) + "]\n";
    CHECK(said_of(bomb).starts_with("4:4: A text cannot begin with “&”."));
}

TEST_CASE("a duplicate key names both lines") {
    CHECK(said_of("number: 1\nwords: a\nnumber: 2") ==
          "6:1: “number” is written twice: on line 4, and here. Keep one of the two lines.\n");
    CHECK(said_of("title: again").starts_with("4:1: “title” is written twice: on line 2, and here."));
}

TEST_CASE("nothing may follow the end of a document") {
    CHECK(said_of("words: a\n...\nnumber: 1") ==
          "5:1: This line ends the reading of the fields too early. Remove the line “---” or “...”.\n");
    const std::string second = "- { id: a, label: { fr: A, nl: A } }\n---\n- { id: b }\n";
    CHECK(said({{"content/topics.yml", second}}) == "content/topics.yml:2:1: This line ends the reading of the fields "
                                                    "too early. Remove the line “---” or “...”.\n");
    CHECK(said({{"content/topics.yml", "# topics\n---\n- { id: network, label: { fr: A, nl: A } }\n"}}) == "");
    CHECK(said({{"content/topics.yml", "%YAML 1.1\n---\n[]\n"}})
              .starts_with("content/topics.yml:1:1: A line cannot begin with “%”."));
}

TEST_CASE("nesting is bounded, however deep it goes") {
    CHECK(said_of("words: " + std::string(8, '[') + std::string(8, ']'))
              .starts_with("4:15: Here more than 8 lists or groups stand in one another."));
    CHECK(said_of("words: " + std::string(5000, '[')).find("not closed") != std::string::npos);
    CHECK(said_of("words: " + std::string(3000, '[') + std::string(3000, ']'))
              .starts_with("4:15: Here more than 8 lists or groups"));
}

TEST_CASE("tabs and no-break spaces are named where a space is needed") {
    CHECK(said_of("contact:\n\twho: x") == "5:1: There is a tab here (Tab key). Put two spaces in its place.\n");
    CHECK(said_of("words:\tx") == "4:7: There is a tab here (Tab key). Put two spaces in its place.\n");
    CHECK(said_of("words:\xC2\xA0x") == "4:7: There is a no-break space here, where an ordinary space is needed. "
                                        "Delete it and type a space with the space bar.\n");
    CHECK(said_of("contact:\n\xC2\xA0 who: x").starts_with("5:1: There is a no-break space here"));
    CHECK(said_of("words: Qui\xC2\xA0?") == "");
}

TEST_CASE("a key without a space after its colon is named") {
    CHECK(said_of("words:bonjour") ==
          "4:6: A space is missing after “words:”. Write “words:”, then a space, then the value.\n");
}

TEST_CASE("texts that begin with a sign of YAML are named") {
    CHECK(said_of("words: @causin").starts_with("4:8: Without quotation marks, a text cannot begin with this sign."));
    CHECK(said_of("words: `code`").starts_with("4:8: Without quotation marks, a text cannot begin with this sign."));
    CHECK(said_of("words: > quoted").starts_with("4:8: Without quotation marks, a text cannot begin with this sign."));
    CHECK(said_of("words: 50 % des équipes") == "");
}

TEST_CASE("a line that is no field is named, though the parser takes it for one") {
    CHECK(said_of("words: a\nnumber") == "5:1: “number” does not have the form of a field. Write “name: value”. If it "
                                         "goes on with the text before it, begin the line with two spaces.\n");
    CHECK(said_of("materials:\n  - a\nencore").starts_with("6:1: “encore” does not have the form of a field."));
    CHECK(said_of("words:\n  sur la ligne suivante") == "");
    CHECK(said_of("materials:\n  -\n    sur la ligne suivante") == "");
}

TEST_CASE("brackets that are left open are named where they open") {
    CHECK(said_of("topics: [network\nnumber: 1").starts_with("4:9: The sign “[” or “{” opened here is not closed."));
    CHECK(said_of("contact: { who: x").starts_with("4:10: The sign “[” or “{” opened here is not closed."));
    CHECK(said_of("topics: [\n  network,\n]") == "");
}

TEST_CASE("what the parser refuses becomes a plain sentence at its line") {
    CHECK(said_of("words: a\n  number: 1").starts_with("5:9: A text that contains “:”"));
    CHECK(said_of("words: \"a\\qb\"").starts_with("4:10: The backslash “\\” is not in its place here."));
    CHECK(said_of("? [a]\n: b").starts_with("4:1: “? [a]” does not have the form of a field."));
    CHECK(said_of(": b").find("There must be the name of a field before the colon.") != std::string::npos);
}

TEST_CASE("characters nobody sees are refused, written as they are or as codes") {
    CHECK(said_of("words: a\xE2\x80\xAE"
                  "b") == "4:9: An invisible character (U+202E) changes the direction of the text here. Delete this "
                          "passage and type it again.\n");
    CHECK(said_of("words: \"a\\u202eb\"") ==
          "4:8: This text contains the code of an invisible character. Remove codes like “\\u202e” or “\\0”.\n");
    CHECK(said_of("words: \"a\\0b\"").starts_with("4:8: This text contains the code of an invisible character"));
    CHECK(said_of("words: \"a\\x07b\"").starts_with("4:8: This text contains the code of an invisible character"));
}
