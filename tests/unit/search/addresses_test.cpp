#include "catch.hpp"

#include "search/addresses.hpp"

#include <vector>

using namespace veilleur::search;

TEST_CASE("an address is short where its folder and its title say it, and comes back") {
    struct Case {
        std::string url, title, shortened;
    };
    const std::vector<Case> cases = {
        {"/fr/methodes/intervision/", "Intervision", "/fr/methodes/intervision/"}, // the first of its folder
        {"/fr/methodes/savoir-faire/", "Savoir-faire", ""},
        {"/fr/methodes/autre-nom/", "Écoute active", "autre-nom"},
        {"/fr/termes/oeuvre/", "Œuvre", "/fr/termes/oeuvre/"},
        {"/fr/termes/page.html", "Page", "/fr/termes/page.html"},
        {"/fr/termes/coeur/", "Cœur", ""},
        {"/", "Accueil", "/"},
        {"/fr/", "Fr", "/fr/"},
    };
    const Folding folding = Folding::of_latin();
    Addresses writing(folding), reading(folding);
    for (const Case& each : cases) {
        INFO(each.url);
        CHECK(writing.shortened(each.url, each.title) == each.shortened);
        CHECK(reading.whole(each.shortened, each.title) == each.url);
    }
}
