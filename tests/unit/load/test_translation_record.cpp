#include "load/translation_record.hpp"

#include "catch.hpp"

using namespace veilleur;

namespace {

const std::vector<Passage> passages{{"_title", "0123456789abcdef"}, {"overview", "1111111111111111"}};
const std::string record = "translated_from:\n  v: 1\n  _title: 0123456789abcdef\n  overview: 1111111111111111\n";

std::optional<std::string> recorded(std::string_view bytes) {
    return load::with_record("content/methods/x.nl.md", bytes, passages);
}

} // namespace

TEST_CASE("the record goes to the end of the front matter, and every other byte stays") {
    CHECK(recorded("---\n# eerst\ntitle:   \"T\"  # naam\n\nsummary: S\n# laatst\n---\n\n## In het kort\n") ==
          "---\n# eerst\ntitle:   \"T\"  # naam\n\nsummary: S\n# laatst\n" + record + "---\n\n## In het kort\n");
}

TEST_CASE("a record that is there is replaced where it stands") {
    const std::string before = "---\ntitle: T\ntranslated_from:\n  v: 1\n\n  # oud\n  gone: 2222222222222222\n\n";
    const std::string after = "# zij\nsummary: S\n---\nTekst.\n";
    CHECK(recorded(before + after) == "---\ntitle: T\n" + record + "\n" + after);
    CHECK(recorded("---\ntitle: T\ntranslated_from: { v: 1, overview: 2222222222222222 }\nsummary: S\n---\n") ==
          "---\ntitle: T\n" + record + "summary: S\n---\n");
}

TEST_CASE("recording twice is recording once") {
    const std::string once = *recorded("---\ntitle: T\n---\nTekst.\n");
    CHECK(recorded(once) == once);
}

TEST_CASE("the ends of lines and the byte order mark are those of the file") {
    const std::optional<std::string> edited = recorded("\xEF\xBB\xBF---\r\ntitle: T\r\n---\r\nTekst.\nMeer.\r");
    REQUIRE(edited);
    CHECK(edited->starts_with("\xEF\xBB\xBF---\r\ntitle: T\r\ntranslated_from:\r\n  v: 1\r\n"));
    CHECK(edited->ends_with("overview: 1111111111111111\r\n---\r\nTekst.\nMeer.\r"));
    CHECK(recorded("---\rtitle: T\r---\rTekst.")->ends_with("1111\r---\rTekst."));
}

TEST_CASE("a front matter that stands deeper gets its record as deep") {
    CHECK(recorded("---\n  title: T\n---\n")->find("\n  translated_from:\n    v: 1\n") != std::string::npos);
}

TEST_CASE("a front matter that cannot be added to line by line is left alone") {
    CHECK_FALSE(recorded("---\n{ title: T, summary: S }\n---\nTekst.\n"));
    CHECK_FALSE(recorded("---\n- title\n---\nTekst.\n"));
    CHECK_FALSE(recorded("Geen velden.\n"));
    CHECK_FALSE(recorded("---\n---\nTekst.\n"));
}

TEST_CASE("a text that looks like the record or like a fence is not taken for one") {
    const std::string text = "---\nsummary: |\n  translated_from:\n    v: 1\ntitle: T\n---\nTekst.\n---\n";
    CHECK(recorded(text) ==
          "---\nsummary: |\n  translated_from:\n    v: 1\ntitle: T\n" + record + "---\nTekst.\n---\n");
}
