#include "catch.hpp"

#include "numbers.hpp"

using namespace veilleur::content;

namespace {

using Values = std::vector<std::string>;

} // namespace

TEST_CASE("numbers are read from digits and from words, in both languages") {
    CHECK(numbers_in("17 membres, dont deux indépendants ; dix-sept en tout", Language::french) ==
          Values{"17", "2", "17"});
    CHECK(numbers_in("17 leden, onder wie twee zelfstandigen; zeventien", Language::dutch) == Values{"17", "2", "17"});
    CHECK(numbers_in("« deux » ; été, trois\u00a0: sept\u202f!", Language::french) == Values{"2", "3", "7"});
    CHECK(numbers_in("Ligne 0,5 et WCAG 2.2, de 8–12", Language::french) == Values{"0,5", "2.2", "8", "12"});
}

TEST_CASE("years and dates are one number") {
    CHECK(numbers_in("2022-2023, 2022–2023, 2022-03-31, 2022-01", Language::french) ==
          Values{"2022-2023", "2022-2023", "2022-03-31", "2022-01"});
}

TEST_CASE("fractions are numbers") {
    CHECK(numbers_in("Deux tiers, la moitié", Language::french) == Values{"2/3", "1/2"});
    CHECK(numbers_in("Twee derde van hen, de helft", Language::dutch) == Values{"2/3", "1/2"});
}

TEST_CASE("every two months is a number, the two of them is none") {
    CHECK(numbers_in("Tous les deux mois, les deux langues", Language::french) == Values{"2"});
    CHECK(numbers_in("Om de twee maanden, beide talen", Language::dutch) == Values{"2"});
}

TEST_CASE("names, ordinals and what means both are no numbers") {
    CHECK(numbers_in("COVID-19, BE0711.719.484, 1ère, les deux langues", Language::french).empty());
    CHECK(numbers_in("een derde partij, elfde", Language::dutch).empty());
}

TEST_CASE("numbers come with the field or the heading they stand under") {
    const auto found =
        numbers_of("---\ntitle: \"Trois temps\"\nslug: trois-temps\nminutes: 5\nphone: \"02 880\"\n---\n\n12\n\n"
                   "## Deux {#two}\n\n1. Un [lien](methods/4) [@work, section 4.1]\n",
                   Language::french);
    REQUIRE(found.size() == 4);
    CHECK(found[0].value + " " + found[0].place == "3 title");
    CHECK(found[0].origin == Origin::field_text);
    CHECK(found[1].value + " " + found[1].place == "5 minutes");
    CHECK(found[1].origin == Origin::field_value);
    CHECK(found[2].value + " " + found[2].place == "12 start");
    CHECK(found[3].value + " " + found[3].place == "2 #two");
    CHECK(found[3].origin == Origin::body);
}
