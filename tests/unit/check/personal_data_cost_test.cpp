#include "catch.hpp"

#include "personal_data_fixture.hpp"

#include <ctime>

namespace {

std::string sheet_of_5_kilobytes() {
    std::string text = "---\ntitle: Speed solutions\nreviewed: 2026-11-01\nduration: {min: 45, max: 60}\n"
                       "relations: {uses: [tools/babelboost]}\n---\n";
    while (text.size() < 5000)
        text += "Le modérateur note les idées de chacun, sans débat, pendant 10 minutes ; Dès 2021, la communauté de "
                "Molenbeek l’a fait 3 fois [@causin2022, section 4.2].\n\n- Matériel : 12 feuilles, 2 marqueurs\n";
    return text;
}

double seconds(std::clock_t begin) {
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

TEST_CASE("a long text costs in proportion to its length, whatever it holds") {
    for (const std::string_view piece :
         {"1 ", "1.", "@", "a@", "M. ", "Rue de la ", "né le 1/2/3 ", "\u200B", "9\u200B"}) {
        std::string text;
        while (text.size() < 60'000)
            text += piece;
        const std::clock_t begin = std::clock();
        found_in(text);
        INFO(piece);
        CHECK(seconds(begin) < 2.0);
    }
}

TEST_CASE("ten thousand sheets cost little", "[.][bench]") {
    const std::string sheet = sheet_of_5_kilobytes();
    REQUIRE(found_in(sheet).empty());
    veilleur::Diagnostics diagnostics;
    const veilleur::check::PublishedContacts none{std::vector<veilleur::Contact>{}};
    const std::clock_t begin = std::clock();
    for (int count = 0; count < 10'000; ++count)
        veilleur::check::personal_data_in_text("content/a.fr.md", sheet, none, diagnostics);
    WARN("10,000 sheets of 5 kB: " << seconds(begin) << " s of processor time");
}
