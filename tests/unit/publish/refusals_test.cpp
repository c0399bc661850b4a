#include "catch.hpp"

#include "support/site.hpp"

#include "base/failure.hpp"

#include <cstdlib>

using namespace veilleur::publish;
using veilleur::ExitCode;
using veilleur::Failure;

namespace {

std::string refusal(const Options& options) {
    try {
        const Publication publication(options);
    } catch (const Failure& failure) {
        CHECK(failure.code() == ExitCode::wrong_call);
        return failure.what();
    }
    return "accepted";
}

Options into(const TemporaryFolder& folder, const std::filesystem::path& output) {
    Options options = options_in(folder);
    options.output = output;
    return options;
}

} // namespace

TEST_CASE("the whole disk is refused") {
    const TemporaryFolder folder;
    CHECK(refusal(into(folder, "/")) ==
          "cannot publish into /: it is the whole disk; give another folder with --output");
    CHECK_THAT(refusal(into(folder, "/tmp/..")), Catch::Matchers::Contains("it is the whole disk"));
}

TEST_CASE("no folder at all is refused") {
    const TemporaryFolder folder;
    CHECK(refusal(into(folder, "")) == "no folder to publish into was given");
}

TEST_CASE("the home folder and what holds it are refused") {
    const char* home = std::getenv("HOME");
    REQUIRE(home != nullptr);
    const TemporaryFolder folder;
    CHECK_THAT(refusal(into(folder, home)), Catch::Matchers::Contains("your home folder"));
    CHECK_THAT(refusal(into(folder, std::string(home) + "/")), Catch::Matchers::Contains("your home folder"));
}

TEST_CASE("the source and what holds it are refused") {
    const TemporaryFolder folder;
    write(folder / "source/content/site.yml", "");
    CHECK_THAT(refusal(into(folder, folder / "source")), Catch::Matchers::Contains("the source of the site"));
    CHECK_THAT(refusal(into(folder, folder / "source/.")), Catch::Matchers::Contains("the source of the site"));
    CHECK_THAT(refusal(into(folder, folder.path())), Catch::Matchers::Contains("the source of the site"));
    CHECK(refusal(into(folder, folder / "source/output")) == "accepted");
}

TEST_CASE("the source is recognised through a symbolic link on the way") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "real/source");
    std::filesystem::create_directory_symlink(folder / "real", folder / "other");
    Options options = into(folder, folder / "other/source");
    options.source = folder / "real/source";
    CHECK_THAT(refusal(options), Catch::Matchers::Contains("the source of the site"));
}

TEST_CASE("folders that are read are refused, and what lies in them") {
    const TemporaryFolder folder;
    for (const std::string output : {"source/content", "source/content/methods"}) {
        Options options = into(folder, folder / output);
        options.inputs = {folder / "source/content"};
        CHECK_THAT(refusal(options), Catch::Matchers::Contains("made from"));
    }
}

TEST_CASE("what belongs to git is refused") {
    const TemporaryFolder folder;
    CHECK_THAT(refusal(into(folder, folder / ".git")), Catch::Matchers::Contains("it belongs to git"));
    CHECK_THAT(refusal(into(folder, folder / "x/.git/y")), Catch::Matchers::Contains("it belongs to git"));
}

TEST_CASE("a file is refused") {
    const TemporaryFolder folder;
    write(folder / "output", "a file");
    CHECK_THAT(refusal(options_in(folder)), Catch::Matchers::Contains("it is not a folder"));
    CHECK(read(folder / "output") == "a file");
}

TEST_CASE("a symbolic link is refused, wherever it leads") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "elsewhere");
    std::filesystem::create_directory_symlink(folder / "elsewhere", folder / "output");
    CHECK_THAT(refusal(options_in(folder)), Catch::Matchers::Contains("it is a symbolic link"));
    CHECK_THAT(refusal(into(folder, folder / "output/")), Catch::Matchers::Contains("it is a symbolic link"));
}

TEST_CASE("a refused output leaves nothing beside it") {
    const TemporaryFolder folder;
    write(folder / "output", "a file");
    refusal(options_in(folder));
    CHECK(contents(folder.path()) == Contents{{"output", "a file"}});
}
