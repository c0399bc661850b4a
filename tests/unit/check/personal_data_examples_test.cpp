#include "catch.hpp"

#include "personal_data_fixture.hpp"

#include <vector>

namespace {

struct Example {
    std::string_view text;
    std::string_view codes;
};

void hold(const std::vector<Example>& examples) {
    for (const Example& example : examples) {
        INFO(example.text);
        CHECK(codes_in(example.text) == example.codes);
    }
}

} // namespace

TEST_CASE("national register and BIS numbers are recognised by date, counter and check digits") {
    hold({
        {"NISS : 85.07.30-033.28", "personal-national-number"},
        {"NISS : 85.07.30-033.29", ""},
        {"17.07.30-033.84", "personal-national-number"},
        {"17.07.30-033.85", ""},
        {"98.47.28-997.65", "personal-national-number"},
        {"98.47.28-997.66", ""},
        {"85073003328", "personal-national-number"},
        {"85.13.30-033.28", ""}, // no such month
        {"né le 30/07/1985 85.07.30-033.28", "personal-national-number"},
        {"voir https://example.org/a85073003328b", ""}, // part of a code
    });
}

TEST_CASE("digits may be kept apart by spaces, dots, dashes and characters nobody sees") {
    hold({
        {"85 07 30 033 28", "personal-national-number"},
        {"8 5 0 7 3 0 0 3 3 2 8", "personal-national-number"},
        {"85\u200B07\u200B30\u200B033\u200B28", "personal-national-number"},
        {"8\u200D507\u2060300\uFEFF3328", "personal-national-number"},
        {"85.07.30\u2013033.28", "personal-national-number"},
        {"85\u00A007\u202F30 033 28", "personal-national-number"},
        {"85\\.07\\.30-**033**.28", "personal-national-number"},
        {"0475&nbsp;12&nbsp;34&nbsp;56", "personal-mobile-number"},
        {"BE68\u200B5390\u200B0754\u200B7034", "personal-bank-account"},
    });
}

TEST_CASE("Belgian bank accounts need both check sums") {
    hold({
        {"BE68 5390 0754 7034", "personal-bank-account"},
        {"be68539007547034", "personal-bank-account"},
        {"BE41 0918 1173 5141", ""},
        {"BE69 5390 0754 7035", ""},
        {"539-0075470-34", "personal-identity-card"},
    });
}

TEST_CASE("identity cards are told from structured communications by their punctuation") {
    hold({
        {"carte 591-1917064-58", "personal-identity-card"},
        {"carte 591 1917064 58", "personal-identity-card"},
        {"591191706458", "personal-identity-card"},
        {"000-0011032-25", ""},
        {"+++591/1917/06458+++", ""},
        {"***591/1917/06458***", ""},
    });
}

TEST_CASE("mobile numbers are errors, landlines warnings, services neither") {
    hold({
        {"GSM 0475 12 34 56", "personal-mobile-number"},
        {"GSM 0475/12.34.56", "personal-mobile-number"},
        {"+32 475 12 34 56", "personal-mobile-number"},
        {"+32 (0)475 12 34 56", "personal-mobile-number"},
        {"0032 475 12 34 56", "personal-mobile-number"},
        {"+33 6 12 34 56 78", "personal-mobile-number"},
        {"+31 6 12345678", "personal-mobile-number"},
        {"tel:+32475123456", "personal-mobile-number"},
        {"02 123 45 67", "personal-phone-number"},
        {"081/12.34.56", "personal-phone-number"},
        {"+32 2 123 45 67", "personal-phone-number"},
        {"0800 12 345", ""},
        {"078 12 34 56", ""},
        {"0566.988.259", ""}, // an enterprise number
        {"BE 0466.988.286", ""},
    });
}

TEST_CASE("e-mail is an error with a private provider and a warning elsewhere") {
    hold({
        {"jean.dupont@gmail.com", "personal-private-email"},
        {"Jean.Dupont@Hotmail.be.", "personal-private-email"},
        {"an@yahoo.co.uk", "personal-private-email"},
        {"jean@gm\u200Bail.com", "personal-private-email"},
        {"<jan85@telenet.be>", "personal-private-email"},
        {"coordination@asbl.be", "personal-email"},
        {"nom@example.org", ""},
        {"selon [@causin2022, section 4.2]", ""},
        {"@brusano", ""},
    });
}

TEST_CASE("numbers of care providers need their writing or their institute") {
    hold({
        {"1-23456-63-890", ""},
        {"1-00001-06-004", "personal-riziv-number"},
        {"INAMI 1.12345.67.890", "personal-riziv-number"},
        {"RIZIV: 10000106004", "personal-riziv-number"},
        {"10000106004", ""},
    });
}

TEST_CASE("a street with a number is an address, in both languages") {
    hold({
        {"Elle habite rue de la Loi 16, 1000 Bruxelles", "personal-address"},
        {"16, rue de la Loi", "personal-address"},
        {"avenue Louise 149", "personal-address"},
        {"chaussée d’Ixelles 12", "personal-address"},
        {"Wetstraat 16, 1000 Brussel", "personal-address"},
        {"in de Leuvensesteenweg 12", "personal-address"},
        {"dans la rue à 16 heures", ""},
        {"3 places libres", ""},
        {"la rue compte 16 maisons", ""},
        {"place du Jeu de Balle 2019", ""},
    });
}

TEST_CASE("a date is a date of birth when the words before it say so") {
    hold({
        {"né le 12/03/1985", "personal-birth-date"},
        {"Date de naissance : 12 mars 1985", "personal-birth-date"},
        {"geboren te Brussel op 12 maart 1985", "personal-birth-date"},
        {"(°12.03.1985)", "personal-birth-date"},
        {"le forum du 31/01/2023", ""},
        {"n° 12.03.85", ""},
        {"née en 2010", ""},
        {"verified: 2022-04-28", ""},
    });
}

TEST_CASE("a courtesy title with a name is a person, with an initial it is not") {
    hold({
        {"Mme Dupont est venue", "personal-name"},
        {"chez M. Élie Lambert", "personal-name"},
        {"dhr. Peeters en mevr. De Smet", "personal-name,personal-name"},
        {"de heer Janssens", "personal-name"},
        {"Mme D. est venue", ""},
        {"Madame la ministre", ""},
        {"M. Tout-le-Monde", ""},
        {"programme Dupont", ""},
    });
}

TEST_CASE("names are looked for in sheets only, not in configuration") {
    CHECK(found_in("owner: Mme Dupont", {}, "content/contacts.yml").empty());
}

TEST_CASE("ordinary text of the sheets is left alone") {
    hold({
        {"De 2020 à 2021, 12 séances de 120 minutes, 8 à 12 participants (médiane 10,5).", ""},
        {"ISBN 978-2-87403-123-4 et doi 10.1016/j.puhe.2020.05.003", ""},
        {"0000-0002-1825-0097", ""},
        {"1. 2. 3. 4. 5. 6.", ""},
        {"translated_from: {v: 1, steps: 85073003328abcde}", ""},
        {"2019-2020-2021", ""},
        {"31/01/2023 14:30 – 16:00", ""},
    });
}
