#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string said_of_file(std::string text) {
    return said({{std::string(sheet_path), std::move(text)}});
}

} // namespace

TEST_CASE("a sheet must begin with its fields") {
    CHECK(said_of_file("# Titre\n") ==
          "content/methods/x.fr.md:1:1: The sheet does not begin with its fields (the lines “name: value”). The first "
          "line must be “---” (three hyphens). Write the fields next, then another line “---”.\n");
}

TEST_CASE("the fields must be closed") {
    CHECK(said_of_file("---\ntitle: T\n") ==
          "content/methods/x.fr.md:1:1: Nothing divides the fields of the sheet from its text. Add a line “---” (three "
          "hyphens) between the fields and the text.\n");
}

TEST_CASE("the body keeps its bytes and knows the line it begins on") {
    const Sheet sheet = sheet_with("number: 1");
    CHECK(sheet.body == "Body.\n");
    CHECK(sheet.body_line == 6);
}

TEST_CASE("fields over 16 kB are refused") {
    CHECK(said_of_file("---\nprose: \"" + std::string(17 * 1024, 'x') + "\"\n---\n") ==
          "content/methods/x.fr.md:1:1: The fields at the top of the sheet are 18 kB large; the most is 16 kB. Move "
          "long texts below the second line “---”.\n");
}

TEST_CASE("fields must be fields") {
    CHECK(said_of_file("---\n- a\n- b\n---\n") ==
          "content/methods/x.fr.md:2:1: There must be fields between the two lines “---”. Write one field per line, "
          "for example title: \"Title of the sheet\".\n");
}

TEST_CASE("front matter without a field lacks the required ones") {
    CHECK(said_of_file("---\n---\nBody.\n") ==
          "content/methods/x.fr.md:2:1: The field “summary” is missing. Add a line “summary:” followed by its value.\n"
          "content/methods/x.fr.md:2:1: The field “title” is missing. Add a line “title:” followed by its value.\n");
}

TEST_CASE("what is not text is refused with its place") {
    CHECK(said_of_file("---\ntitle: \"Caf\xE9\"\n---\n") ==
          "content/methods/x.fr.md:2:12: From here on, accents cannot be read: the file is not saved as UTF-8. Open it "
          "in Notepad. Choose “Save as”, then the encoding UTF-8.\n");
    CHECK(said_of_file(std::string("---\ntitle: a\0b\n---\n", 18)) ==
          "content/methods/x.fr.md:2:9: This file does not hold text only. Save it again as “Plain text”, with the "
          "encoding UTF-8.\n");
    CHECK(said_of_file("version https://git-lfs.github.com/spec/v1\n") ==
          "content/methods/x.fr.md:1:1: This file only holds a pointer (Git LFS), not its real content. Add the file "
          "itself to the repository, without Git LFS.\n");
    CHECK(said_of_file("---\ntitle: T\nsummary: S\n---\nab\x07\n") ==
          "content/methods/x.fr.md:5:3: There is an invisible character (U+0007) here, often left by copy and paste. "
          "Delete this passage and type it again.\n");
}

TEST_CASE("a sheet over 512 kB is refused before it is read") {
    CHECK(said_of_file(std::string(600 * 1024, 'x')) == "content/methods/x.fr.md: This file is 600 kB large; the most "
                                                        "is 512 kB. Divide the text over several files.\n");
}
