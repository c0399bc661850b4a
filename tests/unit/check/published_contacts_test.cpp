#include "catch.hpp"

#include "personal_data_fixture.hpp"

using veilleur::Contact;

namespace {

const std::vector<Contact> contacts{
    {.value = "+32 2 880 29 80", .owner = "Brusano", .verified = {}, .position = {}},
    {.value = "0490/11.42.12", .owner = "Maya", .verified = {}, .position = {}},
    {.value = "rue de l’Association 15, 1000 Bruxelles", .owner = "Brusano", .verified = {}, .position = {}},
    {.value = "Info@brusano.brussels", .owner = "Brusano", .verified = {}, .position = {}}};

} // namespace

TEST_CASE("published contacts are allowed however they are punctuated, mobile numbers too") {
    for (const auto text :
         {"02/880.29.80", "02 880 29 80", "0032 2 880 29 80", "+32 (0)2 880 29 80", "0490 11 42 12", "+32 490 11 42 12",
          "info@brusano.brussels", "rue de l'Association 15", "rue de l’Association 15, 1000 Bruxelles"}) {
        INFO(text);
        CHECK(codes_in(text, contacts).empty());
    }
}

TEST_CASE("what only resembles a published contact is reported") {
    CHECK(codes_in("02 880 29 81", contacts) == "personal-phone-number");
    CHECK(codes_in("0490 11 42 13", contacts) == "personal-mobile-number");
    CHECK(codes_in("nfo@brusano.brussels", contacts) == "personal-email");
    CHECK(codes_in("rue de l’Association 16", contacts) == "personal-address");
}

TEST_CASE("an empty contact allows nothing") {
    CHECK(codes_in("0475 12 34 56", {Contact{}}) == "personal-mobile-number");
}
