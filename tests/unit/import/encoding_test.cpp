#include "catch.hpp"

#include "import/encoding.hpp"

using namespace veilleur;
using draft::decoded;
using draft::Encoding;
using draft::Refusal;

TEST_CASE("a draft may be UTF-8, UTF-16 of either kind or Windows-1252, with a byte order mark or without") {
    using namespace std::string_view_literals;
    CHECK(decoded("d\xC3\xA9j\xC3\xA0").text == "déjà");
    CHECK(decoded("\xEF\xBB\xBF"
                  "déjà")
              .text == "déjà");
    CHECK(decoded("d\xE9j\xE0 \x96 l\x92"
                  "été")
              .encoding == Encoding::windows_1252);
    CHECK(decoded("d\xE9j\xE0 \x96 l\x92une \x9Cuvre \x80").text == "déjà – l’une œuvre €");
    CHECK(decoded("\xFF\xFE"
                  "d\0\xE9\0j\0\xE0\0"sv)
              .text == "déjà");
    CHECK(decoded("\xFE\xFF"
                  "\0d\0\xE9\0j\0\xE0"sv)
              .text == "déjà");
    CHECK(decoded("u\0n\0 \0m\0o\0t\0"sv).encoding == Encoding::utf16_little);
    CHECK(decoded("u\0n\0 \0m\0o\0t\0"sv).text == "un mot");
    CHECK(decoded("\xFF\xFE\x3D\xD8\x42\xDC"sv).text == "\U0001F442");
    CHECK(decoded("\xFF\xFE\x3D\xD8u\0"sv).text == "\uFFFDu");
}

TEST_CASE("what is no text is refused for what it is") {
    using namespace std::string_view_literals;
    CHECK(decoded("PK\x03\x04...").refusal == Refusal::word_file);
    CHECK(decoded("\xD0\xCF\x11\xE0...").refusal == Refusal::word_file);
    CHECK(decoded("{\\rtf1 text}").refusal == Refusal::rich_text);
    CHECK(decoded("%PDF-1.7").refusal == Refusal::pdf);
    CHECK(decoded("\x7F"
                  "ELF\x02\x01\x01\0\0\0\0\0"sv)
              .refusal == Refusal::not_text);
    CHECK(decoded(std::string(draft::largest_draft + 1, 'a')).refusal == Refusal::too_large);
}
