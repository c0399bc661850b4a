#include "catch.hpp"
#include "site_builder.hpp"
#include "support/git_program.hpp"

#include <fstream>

namespace fs = std::filesystem;
using namespace veilleur::test;

namespace {

// A golden site in a repository: tagged `first` after three commits on three days, and changed since.
class PublishedRepository {
public:
    PublishedRepository() : source_(folder_ / "source") {
        lay_out("tests/golden/bilingual", source_);
        git(folder_ / ".", {"init", "--quiet", "--initial-branch=main", source_.string()});
        commit("2020-01-10T10:00:00+01:00");
        append("content/tools/cards.fr.md", "\nPlus loin.\n");
        commit("2021-02-20T23:30:00-05:00");
        append("content/site.yml", "\n");
        commit("2022-03-30T12:00:00+02:00");
        git(source_, {"tag", "first"});
    }

    void move_on() {
        append("content/tools/cards.fr.md", "\nEncore plus loin.\n");
        append("themes/golden/templates/base.html", "<!-- later -->\n");
        commit("2023-04-01T12:00:00+02:00");
        append("content/tools/cards.fr.md", "\nNever committed.\n");
    }

    fs::path bare_clone() {
        git(folder_ / ".", {"clone", "--quiet", "--bare", source_.string(), "bare.git"});
        return folder_ / "bare.git";
    }

    Tree build(const fs::path& source, const std::vector<std::string>& more = {}) {
        const fs::path output = folder_ / ("output" + std::to_string(++outputs_));
        std::vector<std::string> arguments{"build",         "--source", source.string(), "--output",
                                           output.string(), "--today",  "2026-01-01",    "--quiet"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Run run = run_veilleur(arguments);
        INFO(run.printed);
        REQUIRE(run.exit_code == 0);
        return tree_of(output);
    }

    const fs::path& source() const { return source_; }

private:
    void append(const fs::path& path, const std::string& text) { std::ofstream(source_ / path, std::ios::app) << text; }

    void commit(const std::string& date) {
        git(source_, {"add", "--all"});
        git(source_, {"-c", "user.name=Somebody", "-c", "user.email=s@example.org", "commit", "--quiet", "--date", date,
                      "--message", "A change"});
    }

    TemporaryFolder folder_;
    fs::path source_;
    int outputs_ = 0;
};

bool mentions(const Tree& tree, const std::string& text) {
    for (const auto& [path, bytes] : tree)
        if (bytes.find(text) != std::string::npos) return true;
    return false;
}

} // namespace

TEST_CASE("a build of a revision equals a build of its checkout, byte for byte, dates and theme included") {
    PublishedRepository repository;
    const Tree checkout = repository.build(repository.source());
    REQUIRE(mentions(checkout, "2021-02-20"));
    repository.move_on();
    REQUIRE(repository.build(repository.source()) != checkout);
    CHECK(repository.build(repository.source(), {"--revision", "first"}) == checkout);
    CHECK(repository.build(repository.source(), {"--revision", "main~1", "--jobs", "4"}) == checkout);
}

TEST_CASE("a bare repository builds like a checkout") {
    PublishedRepository repository;
    const Tree checkout = repository.build(repository.source());
    repository.move_on();
    CHECK(repository.build(repository.bare_clone(), {"--revision", "first"}) == checkout);
}

TEST_CASE("a bare repository is not published into") {
    PublishedRepository repository;
    const std::string bare = repository.bare_clone().string();
    const Run run = run_veilleur({"build", "--source", bare, "--revision", "main", "--quiet"});
    CHECK(run.exit_code == 2);
    CHECK(run.printed == "veilleur: a bare repository has no folder to publish into: say --output DIR\n");
    CHECK_FALSE(fs::exists(fs::path(bare) / "output"));
}

TEST_CASE("a revision can be checked without being checked out") {
    PublishedRepository repository;
    const auto check = [&](const std::string& revision) {
        return run_veilleur({"check", "--source", repository.source().string(), "--revision", revision, "--quiet"});
    };
    write_file(repository.source() / "content/tools/broken.fr.md", "not a sheet");
    CHECK(check("first").exit_code == 0);
    CHECK(run_veilleur({"check", "--source", repository.source().string()}).exit_code == 1);
    const Run unknown = check("no-such-branch");
    CHECK(unknown.exit_code == 2);
    CHECK(unknown.printed == "veilleur: --revision no-such-branch: there is no such commit, tag or branch\n");
}
