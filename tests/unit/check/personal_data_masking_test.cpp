#include "catch.hpp"

#include "check/personal_data/masked.hpp"
#include "personal_data_fixture.hpp"

TEST_CASE("a finding names its place in code points and shows two characters") {
    CHECK(found_in("é\nvoilà : 85.07.30-033.28") == "personal-national-number@2:9 85.••.••-•••.••");
    CHECK(found_in("écrire à jean.dupont@gmail.com") == "personal-private-email@1:10 je••.••••••@•••••.•••");
    CHECK(found_in("+32 475 12 34 56") == "personal-mobile-number@1:1 +32 ••• •• •• ••");
    CHECK(found_in("avec Mme Dupont") == "personal-name@1:6 Mm• ••••••");
}

TEST_CASE("masking drops what nobody sees and survives bytes that are no text") {
    CHECK(veilleur::check::masked("8\u200B5\u200B07") == "85••");
    CHECK(veilleur::check::masked("ab\xFF\xC3") == "ab••");
    CHECK(veilleur::check::masked("").empty());
}

TEST_CASE("front matter, alternative text and configuration are read like the body") {
    CHECK(found_in("---\ntitle: 0475 12 34 56\n---\n![0476 12 34 56](x.png)\n") ==
          "personal-mobile-number@2:8 04•• •• •• ••\npersonal-mobile-number@4:3 04•• •• •• ••");
}

TEST_CASE("a name of a file is read too, and masked in every place it is shown") {
    veilleur::Diagnostics diagnostics;
    veilleur::check::personal_data("content/methods/0475_12_34_56.fr.md", "0476 12 34 56", {}, diagnostics);
    const auto found = diagnostics.sorted();
    REQUIRE(found.size() == 2);
    for (const auto& each : found)
        CHECK(each.where.file == "content/methods/04••_••_••_••.fr.md");
    CHECK(found[0].where.position == veilleur::Position{});
    CHECK(found[1].where.position == veilleur::Position{1, 1});
}

TEST_CASE("text that is not well-formed is read without harm") {
    CHECK(found_in("\xFF\xFE 0475 12 34 56 \xE2\x80").starts_with("personal-mobile-number"));
    CHECK(found_in("\xE2\x80").empty());
    CHECK(found_in("").empty());
    CHECK(found_in("@").empty());
    CHECK(found_in("1").empty());
}
