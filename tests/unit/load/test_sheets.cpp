#include "base/digest.hpp"
#include "catch.hpp"
#include "reading.hpp"

using namespace veilleur;
using namespace veilleur::test;

namespace {

std::string sheet(std::string_view more = "") {
    return "---\ntitle: T\nsummary: S\n" + std::string(more) + "---\n";
}

constexpr std::string_view fact_without_date = "facts:\n  - { id: a, text: x }\n";
constexpr std::string_view fact_with_date = "facts:\n  - { id: a, text: x, verified: 2024-01-01 }\n";

} // namespace

TEST_CASE("sheets come sorted by path, pairs together") {
    const Outcome outcome = load_all(site({{"content/methods/b.nl.md", sheet()},
                                           {"content/methods/b.fr.md", sheet()},
                                           {"content/methods/a-b.fr.md", sheet()}}));
    REQUIRE(outcome.sheets.size() == 3);
    CHECK(outcome.sheets[0].id == "methods/a-b");
    CHECK(outcome.sheets[1].path == "content/methods/b.fr.md");
    CHECK(outcome.sheets[2].path == "content/methods/b.nl.md");
    CHECK(outcome.sheets[2].language == Language::nl);
}

TEST_CASE("a sheet that is not published is marked, and published when asked") {
    const Files files = site({{"content/methods/a.fr.md", sheet("published: false\n")}});
    CHECK_FALSE(load_all(files).sheets.at(0).published);
    load::Request request;
    request.unpublished = true;
    CHECK(load_all(files, request).sheets.at(0).published);
}

TEST_CASE("sheets say what git calls their bytes, unless nobody asks") {
    const Files files = site({{"content/methods/a.fr.md", sheet()}});
    CHECK(load_all(files).sheets.at(0).blob == git_blob_id(sheet()));
    load::Request request;
    request.blobs = load::Blobs::left_out;
    CHECK(load_all(files, request).sheets.at(0).blob.empty());
}

TEST_CASE("a translatable field is required in each file, another one in either") {
    CHECK(said({{"content/methods/a.fr.md", sheet(fact_with_date)},
                {"content/methods/a.nl.md", sheet(fact_without_date)}}) == "");
    CHECK(said({{"content/methods/a.fr.md", sheet(fact_without_date)},
                {"content/methods/a.nl.md", sheet(fact_without_date)}}) ==
          "content/methods/a.fr.md:5:5: The field “facts.verified” is missing. Add a line “facts.verified:” followed "
          "by its value.\n");
    CHECK(said({{"content/methods/a.nl.md", "---\nsummary: S\n---\n"}}) ==
          "content/methods/a.nl.md:2:1: The field “title” is missing. Add a line “title:” followed by its value.\n");
}

TEST_CASE("a pair of which one file cannot be read is not said to lack anything") {
    CHECK(said({{"content/methods/a.fr.md", "---\n"}, {"content/methods/a.nl.md", sheet(fact_without_date)}})
              .starts_with("content/methods/a.fr.md:1:1: Nothing divides the fields of the sheet from its text."));
    CHECK(load_all(site({{"content/methods/a.fr.md", "---\n"}, {"content/methods/a.nl.md", sheet()}})).sheets.size() ==
          1);
}

TEST_CASE("the result does not depend on the number of threads") {
    Files files = site();
    for (int number = 0; number < 200; ++number)
        files["content/methods/m" + std::to_string(number) + ".fr.md"] =
            sheet(number % 3 == 0 ? "day: soon\n" : "number: 1\n");
    const auto summary = [&](unsigned jobs) {
        load::Request request;
        request.jobs = jobs;
        const Outcome outcome = load_all(files, request);
        std::string all;
        for (const Sheet& each : outcome.sheets)
            all += each.path + "\n";
        for (const Diagnostic& each : outcome.diagnostics)
            all += each.where.file + message_text(each, MessageLanguage::en) + "\n";
        return all;
    };
    CHECK(summary(1) == summary(4));
}
