#include "catch.hpp"
#include "markdown/typography.hpp"

#include <array>
#include <random>
#include <string>
#include <string_view>

namespace veilleur::markdown {

TEST_CASE("titles get the marks of their language") {
    CHECK(typography("L'accueil : pourquoi ?", Language::fr) == "L’accueil\u00A0: pourquoi\u202F?");
    CHECK(typography("'s Avonds: \"samen\"", Language::nl) == "’s Avonds: “samen”");
    CHECK(typography("", Language::fr).empty());
}

TEST_CASE("a quotation in a quotation keeps its marks apart") {
    CHECK(typography("\"il a dit 'non' hier\"", Language::fr) == "«\u202Fil a dit ‘non’ hier\u202F»");
    CHECK(typography("'een \"goed\" plan'", Language::nl) == "‘een “goed” plan’");
}

TEST_CASE("what is no punctuation is left alone") {
    for (const std::string_view text :
         {"10:30", "a:b", ":-)", "12\"", "5'", "....", "----", "-x", "--option", "a;b", "https://a.be/?x!y"})
        CHECK(typography(text, Language::fr) == text);
}

TEST_CASE("Dutch keeps no space before its marks") {
    CHECK(typography("Waarom? Ja! Zo: a; b", Language::nl) == "Waarom? Ja! Zo: a; b");
}

TEST_CASE("twice is the same as once") {
    constexpr std::array<std::string_view, 34> pieces{
        "a",   "é", "s", "t", "er", "1", "10", " ", " ", "  ", "\n", "'", "\"", "'s ", "...",    ".",      "--",
        "---", "-", ";", ":", "!",  "?", "%",  "€", "«", "»",  "‘",  "’", "“",  "”",   "\u00A0", "\u202F", "\x01'"};
    std::minstd_rand random(7); // the same strings on every run
    unsigned changed = 0;       // a function that does nothing would pass the rest
    for (unsigned run = 0; run < 40'000; ++run) {
        std::string text;
        for (auto count = 1 + random() % 9; count > 0; --count)
            text += pieces[random() % pieces.size()];
        for (const Language language : all_languages) {
            const std::string once = typography(text, language);
            const std::string twice = typography(once, language);
            if (once != text) ++changed;
            if (once == twice) continue;
            INFO("[" << text << "]");
            CHECK(twice == once);
        }
    }
    CHECK(changed > 1'000);
}

} // namespace veilleur::markdown
