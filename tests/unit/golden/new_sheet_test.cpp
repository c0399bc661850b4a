#include "catch.hpp"
#include "site_builder.hpp"

using namespace veilleur::test;

namespace {

struct Fixture {
    TemporaryFolder folder;
    std::string source;

    Fixture() : source((folder / "source").string()) { lay_out("tests/golden/bilingual", folder / "source"); }

    Run write(const std::vector<std::string>& arguments) const {
        std::vector<std::string> call{"new", "--source", source, "--lang", "fr"};
        call.insert(call.end(), arguments.begin(), arguments.end());
        return run_veilleur(call);
    }

    Tree content() const { return tree_of(folder / "source/content"); }
};

} // namespace

TEST_CASE("a new sheet is told with its files and what to do next, in the language asked for") {
    const Fixture site;
    const Run run = site.write({"tool", "Boîte à idées", "--title-nl", "Ideeënbus"});
    CHECK(run.exit_code == 0);
    CHECK(run.printed.starts_with("Écrit\u00A0: content/tools/boite-a-idees.fr.md\n"
                                  "Écrit\u00A0: content/tools/boite-a-idees.nl.md\n"
                                  "L’id de la fiche est tools/boite-a-idees. Ouvrez le fichier"));
    CHECK(site.content().contains("tools/boite-a-idees.nl.md"));
    CHECK(run_veilleur({"check", "--source", site.source}).exit_code == 1);
}

TEST_CASE("a second sheet of the same title gets a name of its own, and nothing is overwritten") {
    const Fixture site;
    REQUIRE(site.write({"tool", "Boîte"}).exit_code == 0);
    const Tree before = site.content();
    const Run run = site.write({"tool", "Boîte"});
    CHECK(run.exit_code == 0);
    CHECK(run.printed.find("content/tools/boite-2.fr.md") != std::string::npos);
    Tree after = site.content();
    CHECK(after.erase("tools/boite-2.fr.md") == 1);
    CHECK(after == before);
}

TEST_CASE("a call that no sheet can be made of exits with 2 and writes nothing") {
    const Fixture site;
    const Tree before = site.content();
    CHECK(site.write({"tol", "Boîte"}).exit_code == 2);
    CHECK(site.write({"tool", "…"}).exit_code == 2);
    CHECK(site.write({"tool", "Deux\nlignes"}).exit_code == 2);
    CHECK(site.write({"tool", "Boîte", "--title-fr", "Encore"}).exit_code == 2);
    CHECK(site.write({"tool"}).exit_code == 2);
    CHECK(site.content() == before);
}
