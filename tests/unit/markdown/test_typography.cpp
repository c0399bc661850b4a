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

TEST_CASE("a range of figures is not torn apart at the end of a line") {
    CHECK(typography("cycle 2022-2023", Language::fr) == "cycle 2022-\u20602023");
    CHECK(typography("(6--12 pers.)", Language::nl) == "(6–\u206012 pers.)");
    CHECK(typography("6–12", Language::nl) == "6–\u206012");
    CHECK(typography("2022-01-15", Language::fr) == "2022-\u206001-\u206015");
    CHECK(typography("« 2022-2023", Language::fr) == "«\u202F2022-\u20602023");
}

TEST_CASE("nothing is put between the figures of an address or a code") {
    for (const std::string_view text : {"a.be/x-2022-2023", "a.be/2022-2023", "COVID-19-2", "x2022-2023", "1 - 2"})
        CHECK(typography(text, Language::fr) == text);
    const std::string long_run = "1" + std::string(30, '2') + "-3";
    CHECK(typography(long_run, Language::fr) == long_run);
}

TEST_CASE("Dutch keeps no space before its marks") {
    CHECK(typography("Waarom? Ja! Zo: a; b", Language::nl) == "Waarom? Ja! Zo: a; b");
}

TEST_CASE("twice is the same as once") {
    constexpr std::array<std::string_view, 36> pieces{
        "a", "é", "s", "t", "er", "1", "10", " ", " ", "  ", "\n", "'", "\"", "'s ",    "...",    ".",     "--",  "---",
        "-", ";", ":", "!", "?",  "%", "€",  "«", "»", "‘",  "’",  "“", "”",  "\u00A0", "\u202F", "\x01'", "1-2", "–"};
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
