#include "catch.hpp"
#include "reading.hpp"

#include "load/content_files.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

constexpr const char* text = "---\ntitle: T\nsummary: S\n---\n";

// What is said about one file more.
std::string said_about(const std::string& path) {
    return said({{path, text}});
}

std::string said_about_entry(const SourceEntry& entry) {
    ContentType type;
    type.folder = "methods";
    Diagnostics diagnostics;
    load::sort_files({entry}, {type}, diagnostics);
    return diagnostics.empty() ? "" : message_text(diagnostics.sorted().front(), MessageLanguage::en);
}

} // namespace

TEST_CASE("a wrong name comes with the right one") {
    CHECK(said_about("content/methods/Speed Solutions.fr.md") ==
          "content/methods/Speed Solutions.fr.md: The name “Speed Solutions.fr.md” holds capitals, spaces, accents or "
          "other refused signs. Rename the file to “speed-solutions.fr.md”.\n");
    CHECK(said_about("content/methods/idée.FR.MD").find("Rename the file to “idee.fr.md”.") != std::string::npos);
    CHECK(said_about("content/methods/idee_fr.md").find("Rename the file to “idee.fr.md”.") != std::string::npos);
    CHECK(said_about("content/methods/idee.nl.markdown").find("Rename the file to “idee.nl.md”.") != std::string::npos);
}

TEST_CASE("a name must say its language") {
    CHECK(said_about("content/methods/gease.md") ==
          "content/methods/gease.md: The name “gease.md” does not say which language the sheet is written in. Rename "
          "the file to “gease.fr.md” or “gease.nl.md”.\n");
    CHECK(said_about("content/methods/gease.en.md").find("does not say which language") != std::string::npos);
}

TEST_CASE("an unknown folder is named with the nearest one") {
    CHECK(said_about("content/method/gease.fr.md") ==
          "content/method/gease.fr.md: There is no folder “method” for sheets. Did you mean “methods”? The possible "
          "folders are: methods.\n");
}

TEST_CASE("files that belong nowhere are named") {
    for (const char* path :
         {"content/notes.txt", "content/methods/gease.docx", "content/methods/deep/gease.fr.md", "content/types/a.txt"})
        CHECK(said_about(path).starts_with(std::string(path) + ": “" + path + "” does not belong in content/."));
    CHECK(said_about("content/methods/Thumbs.db") == "");
}

TEST_CASE("names that the host, Windows or the shell would misread are refused") {
    for (const char* path :
         {"content/_headers", "content/methods/_redirects", "content/.well-known/x", "content/admin/index.fr.md"})
        CHECK(said_about(path).find("The site keeps the name") != std::string::npos);
    for (const char* path : {"content/methods/con.fr.md", "content/images/NUL.png", "content/methods/com1.nl.md"})
        CHECK(said_about(path).find("Windows cannot hold a file called") != std::string::npos);
    for (const char* path : {"content/methods/a\\b.fr.md", "content/methods/a\x01.fr.md",
                             "content/methods/a\xE2\x80\xAE.fr.md", "content/methods/a\xFF.fr.md"})
        CHECK(said_about(path).find("holds a sign that some computers refuse") != std::string::npos);
}

TEST_CASE("paths that differ only in case or normalisation collide") {
    CHECK(said({{"content/images/\xC3\xA9.txt", "x"}, {"content/images/e\xCC\x81.txt", "x"}})
              .find("only differ in capitals or in how accents are written") != std::string::npos);
    CHECK(said({{"content/methods/A.fr.md", text}, {"content/methods/a.fr.md", text}})
              .find("“content/methods/a.fr.md” and “content/methods/A.fr.md” only differ") != std::string::npos);
}

TEST_CASE("links, submodules and devices are refused") {
    CHECK(said_about_entry({"content/methods/a.fr.md", EntryKind::symbolic_link, 0}) ==
          "“content/methods/a.fr.md” is a shortcut to another file (symbolic link).");
    CHECK(said_about_entry({"content/methods", EntryKind::submodule, 0}) ==
          "“content/methods” is another repository inside this one (git submodule).");
    CHECK(said_about_entry({"content/methods/a.fr.md", EntryKind::other, 0}) ==
          "“content/methods/a.fr.md” is not a plain file.");
}
