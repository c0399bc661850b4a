#include "catch.hpp"
#include "site_builder.hpp"
#include "support/git_program.hpp"

#include <cstdlib>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

const fs::path golden = "tests/golden/changes";

// The bilingual site, and a proposal that lays the files of tests/golden/changes over it.
struct Fixture {
    TemporaryFolder folder;
    std::string base = (folder / "base").string();
    std::string source = (folder / "source").string();

    Fixture() {
        lay_out("tests/golden/bilingual", base);
        lay_out("tests/golden/bilingual", source);
        constexpr auto copy = fs::copy_options::recursive | fs::copy_options::overwrite_existing;
        fs::copy(golden / "content", folder / "source/content", copy);
    }

    Run run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin() + 1,
                         {"--source", source, "--base-tree", base, "--today", "2026-01-01", "--quiet"});
        return run_veilleur(arguments);
    }

    void keep_the_former_address() const {
        const fs::path dutch = folder / "source/content/methods/quick-round.nl.md";
        std::string text = tree_of(folder / "source").at("content/methods/quick-round.nl.md");
        write_file(dutch, text.replace(text.find("slug:"), 0, "aliases: [snelle-ronde]\n"));
    }
};

// VEILLEUR_REFRESH=1 writes what is told over what was expected, to be read like code.
void compare(const std::string& name, const std::string& told) {
    if (std::getenv("VEILLEUR_REFRESH")) write_file(golden / "expected" / name, told);
    INFO(name);
    CHECK(tree_of(golden / "expected")[name] == told);
}

} // namespace

TEST_CASE("a proposal is told in French and in Dutch, and an address that goes away is an error") {
    const Fixture proposal;
    for (const std::string language : {"fr", "nl"}) {
        const Run run = proposal.run({"changes", "--lang", language, "--preview-url", "https://preview.example/"});
        CHECK(run.exit_code == 1);
        compare("changes." + language + ".md", run.printed);
    }
}

TEST_CASE("two revisions, and the files beside a revision, are told as two folders are") {
    const Fixture proposal;
    const auto commit = [&](const char* name) {
        git(proposal.source, {"add", "--all"});
        git(proposal.source,
            {"-c", "user.name=Somebody", "-c", "user.email=s@example.org", "commit", "--quiet", "--message", name});
    };
    const std::string told = proposal.run({"changes", "--lang", "fr"}).printed;
    fs::rename(proposal.folder / "source/content", proposal.folder / "proposed");
    fs::copy(proposal.folder / "base/content", proposal.folder / "source/content", fs::copy_options::recursive);
    git(proposal.source, {"init", "--quiet", "--initial-branch=main"});
    commit("Base");
    fs::remove_all(proposal.folder / "source/content");
    fs::rename(proposal.folder / "proposed", proposal.folder / "source/content");
    const std::vector<std::string> common{"--source", proposal.source, "--today", "2026-01-01", "--lang", "fr"};
    const auto changes = [&](std::vector<std::string> revisions) {
        revisions.insert(revisions.begin(), "changes");
        revisions.insert(revisions.end(), common.begin(), common.end());
        return run_veilleur(revisions);
    };
    CHECK(changes({"main"}).printed == told);
    commit("Proposal");
    CHECK(changes({"main~1", "main"}).printed == told);
    CHECK(changes({"main", "main"}).printed.find("Rien ne change") != std::string::npos);
    CHECK(changes({"no-such-branch"}).exit_code == 2);
}

TEST_CASE("a former address among the aliases is no error") {
    const Fixture proposal;
    proposal.keep_the_former_address();
    const Run run = proposal.run({"changes", "--lang", "nl"});
    CHECK(run.exit_code == 0);
    CHECK(run.printed.find("address-") == std::string::npos);
}

TEST_CASE("check tells an address that goes away only if it knows what was there") {
    const Fixture proposal;
    CHECK(run_veilleur({"check", "--source", proposal.source}).exit_code == 0);
    const Run run = proposal.run({"check", "--lang", "en"});
    CHECK(run.exit_code == 1);
    CHECK(run.printed.find("content/methods/quick-round.nl.md: address-without-alias: ") != std::string::npos);
}

TEST_CASE("changes are told although the proposal has errors") {
    const Fixture proposal;
    write_file(proposal.folder / "source/content/tools/cards.fr.md", "No front matter\n");
    const Run run = proposal.run({"changes", "--lang", "fr"});
    CHECK(run.exit_code == 1);
    CHECK(run.printed.find("ne peut pas encore être lu") != std::string::npos);
    CHECK(run.printed.find("Bienvenue") == std::string::npos);
    CHECK(run.printed.find("Étapes") != std::string::npos);
    CHECK(run.printed.find("content\\/tools\\/cards\\.fr\\.md\\:1") != std::string::npos);
}

TEST_CASE("what identifies a person is masked where a title holds it") {
    const Fixture proposal;
    write_file(proposal.folder / "source/content/tools/bell.fr.md",
               "---\ntitle: \"Cloche 0470 12 34 56\"\nsummary: \"Elle sonne.\"\n---\n## Usage\n\nOn sonne.\n");
    const Run run = proposal.run({"changes", "--lang", "fr"});
    CHECK(run.printed.find("Cloche") != std::string::npos);
    CHECK(run.printed.find("12 34 56") == std::string::npos);
}

TEST_CASE("the faults may be left to the caller") {
    const Fixture proposal;
    const Run run = proposal.run({"changes", "--lang", "fr", "--without-faults"});
    CHECK(run.exit_code == 1);
    CHECK(run.printed.find("Ce que la vérification") == std::string::npos);
}

TEST_CASE("a call without anything to compare with is refused, and so is an address that could be a script") {
    const Fixture proposal;
    CHECK(run_veilleur({"changes", "--source", proposal.source}).exit_code == 2);
    CHECK(run_veilleur({"changes", "--source", proposal.source, "--base-tree", "/no/such/folder"}).exit_code == 2);
    CHECK(proposal.run({"changes", "--preview-url", "javascript:alert(1)"}).exit_code == 2);
    CHECK(proposal.run({"build", "--review-url", "javascript:alert(1)"}).exit_code == 2);
}

TEST_CASE("a preview that knows what was there has a page of changes in each language, in no map of the site") {
    const Fixture proposal;
    const fs::path output = proposal.folder / "output";
    const Run run = proposal.run({"build", "--output", output.string(), "--noindex", "--lang", "en", "--review-url",
                                  "https://example.org/pull/7?a=1&b=\""});
    INFO(run.printed);
    REQUIRE(run.exit_code == 0);
    Tree built = tree_of(output);
    compare("fr/ce-qui-change/index.html", built["fr/ce-qui-change/index.html"]);
    compare("nl/wat-verandert/index.html", built["nl/wat-verandert/index.html"]);
    CHECK(built["sitemap.xml"].find("ce-qui-change") == std::string::npos);
}

TEST_CASE("every page of a preview says what it is, with the way to what changes and to the discussion") {
    const TemporaryFolder folder;
    const std::string output = (folder / "output").string();
    const Run run = run_veilleur({"build", "--source", ".", "--output", output, "--quiet", "--noindex", "--base-tree",
                                  ".", "--review-url", "https://example.org/pull/7"});
    INFO(run.printed);
    REQUIRE(run.exit_code == 0);
    for (const auto& [path, bytes] : tree_of(output)) {
        if (!path.ends_with(".html")) continue;
        INFO(path);
        CHECK(bytes.find("<aside class=\"preview\"") != std::string::npos);
        CHECK((bytes.find("href=\"/fr/ce-qui-change/\"") != std::string::npos ||
               bytes.find("href=\"/nl/wat-verandert/\"") != std::string::npos));
        CHECK(bytes.find("href=\"https://example.org/pull/7\"") != std::string::npos);
    }
}

TEST_CASE("no page of the published site says that it is a preview") {
    const TemporaryFolder folder;
    const std::string output = (folder / "output").string();
    REQUIRE(run_veilleur({"build", "--source", ".", "--output", output, "--quiet"}).exit_code == 0);
    for (const auto& [path, bytes] : tree_of(output)) {
        INFO(path);
        if (path.ends_with(".html")) CHECK(bytes.find("class=\"preview\"") == std::string::npos);
    }
}

TEST_CASE("a site that is compared with nothing has no page of changes") {
    const Fixture proposal;
    const fs::path output = proposal.folder / "output";
    REQUIRE(run_veilleur({"build", "--source", proposal.source, "--output", output.string(), "--quiet"}).exit_code ==
            0);
    CHECK_FALSE(tree_of(output).contains("fr/ce-qui-change/index.html"));
}
