#include "catch.hpp"

#include "search/compounds.hpp"

using veilleur::Language;
using namespace veilleur::search;

namespace {

using Words = std::vector<std::string>;

// The parts found in the last of `forms`, which are rising but for it.
Words parts_of(const std::string& compound, Words forms, Language language) {
    forms.push_back(compound);
    std::ranges::sort(forms);
    Words found;
    for (const Part& part : compound_parts(forms, language, 1))
        for (const std::uint32_t whole : part.compounds)
            if (forms[whole] == compound) found.push_back(forms[part.form]);
    return found;
}

} // namespace

TEST_CASE("a Dutch compound has the parts that make it up whole, and their runs") {
    CHECK(parts_of("wijkgezondheidszorg", {"gezondheid", "gezondheidszorg", "wijk", "zorg"}, Language::nl) ==
          Words{"gezondheid", "gezondheidszorg", "wijk", "zorg"});
    CHECK(parts_of("praktijkgemeenschappen", {"gemeenschappen", "praktijk"}, Language::nl) ==
          Words{"gemeenschappen", "praktijk"});
}

TEST_CASE("letters link parts") {
    CHECK(parts_of("samenwerkingsverband", {"samenwerking", "verband"}, Language::nl) ==
          Words{"samenwerking", "verband"});
    CHECK(parts_of("ziekenhuis", {"huis", "ziek"}, Language::nl) == Words{"huis", "ziek"});
}

TEST_CASE("a word that other words do not make up whole has no part") {
    CHECK(parts_of("verzorgende", {"zorg", "ende"}, Language::nl).empty());
    CHECK(parts_of("overdracht", {"over", "dracht"}, Language::nl) == Words{"dracht", "over"});
    CHECK(parts_of("overdrachten", {"over", "dracht"}, Language::nl).empty());
}

TEST_CASE("a French word has a part behind a prefix or another word") {
    CHECK(parts_of("codeveloppement", {"developpement"}, Language::fr) == Words{"developpement"});
    CHECK(parts_of("photolangage", {"langage"}, Language::fr) == Words{"langage"});
    CHECK(parts_of("accompagnement", {"agnement"}, Language::fr).empty());
}
