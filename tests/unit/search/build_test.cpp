#include "../support/golden_source.hpp"
#include "../support/memory_sink.hpp"
#include "catch.hpp"

#include "search/build.hpp"
#include "search/engine.hpp"
#include "search/gaps.hpp"
#include "search/index_file.hpp"

#include <algorithm>

using namespace veilleur;
using namespace veilleur::test;
using SearchIndex = search::Index;

namespace {

std::vector<std::string> found(const Site& site, Language language, std::string_view query) {
    const SearchIndex index = search::build(site, language, 1);
    std::vector<std::string> ids;
    for (const search::Result& result : search::Engine(index).answer(query).results)
        ids.push_back(index.sheets[result.sheet].id);
    return ids;
}

bool holds_sheet(const SearchIndex& index, std::string_view id) {
    return std::ranges::find(index.sheets, id, &search::IndexedSheet::id) != index.sheets.end();
}

} // namespace

TEST_CASE("the index is the same for any number of jobs") {
    GoldenSource source;
    const Site site = source.linked();
    for (const Language language : all_languages)
        CHECK(search::packed(search::build(site, language, 1)) == search::packed(search::build(site, language, 4)));
}

TEST_CASE("made at the same time, the files of both languages are what each is alone") {
    GoldenSource source;
    const Site site = source.linked();
    for (const unsigned jobs : {1U, 3U}) {
        const PerLanguage<OutputFile> files = search::index_files(site, jobs);
        for (const Language language : all_languages) {
            const OutputFile alone = search::index_file(site, language, 1);
            CHECK(files[language].path == alone.path);
            CHECK(files[language].bytes == alone.bytes);
        }
    }
}

TEST_CASE("a sheet without a translation is in its own language's index only") {
    GoldenSource source;
    const Site site = source.linked();
    const SearchIndex french = search::build(site, Language::fr, 1), dutch = search::build(site, Language::nl, 1);
    CHECK(holds_sheet(french, "tools/cards"));
    CHECK_FALSE(holds_sheet(dutch, "tools/cards"));
    CHECK(french.sheets.size() == 3);
    CHECK(dutch.sheets.size() == 2);
}

TEST_CASE("an unpublished sheet is in no index") {
    GoldenSource source;
    for (const char* language : {"fr", "nl"}) {
        std::string& text = source.files.at("content/methods/quick-round." + std::string(language) + ".md");
        text.insert(text.find('\n') + 1, "published: false\n");
    }
    const Site site = source.linked();
    for (const Language language : all_languages)
        CHECK_FALSE(holds_sheet(search::build(site, language, 1), "methods/quick-round"));
}

TEST_CASE("a sheet knows its pair, and is found by the other language's words") {
    GoldenSource source;
    const Site site = source.linked();
    const SearchIndex french = search::build(site, Language::fr, 1);
    const auto sheet = std::ranges::find(french.sheets, "methods/quick-round", &search::IndexedSheet::id);
    REQUIRE(sheet != french.sheets.end());
    CHECK(sheet->other_url.starts_with("/nl/"));
    CHECK_FALSE(sheet->other_title.empty());
    const auto by_other_title = found(site, Language::fr, sheet->other_title);
    REQUIRE_FALSE(by_other_title.empty());
    CHECK(by_other_title[0] == "methods/quick-round");
}

TEST_CASE("a sheet is found by its keywords, in their own language") {
    GoldenSource source;
    source.files.at("content/methods/quick-round.fr.md").insert(4, "keywords: [\"TDT\", \"manège éclair\"]\n");
    const Site site = source.linked();
    CHECK(found(site, Language::fr, "TDT") == std::vector<std::string>{"methods/quick-round"});
    CHECK(found(site, Language::fr, "manege") == std::vector<std::string>{"methods/quick-round"});
    CHECK(found(site, Language::nl, "manège").empty());
}

TEST_CASE("acronyms and forms of the other language find the term") {
    GoldenSource source;
    const Site site = source.linked();
    CHECK(found(site, Language::fr, "CdP").at(0) == "terms/cdp");
    CHECK(found(site, Language::fr, "praktijkgemeenschap").at(0) == "terms/cdp");
    CHECK(found(site, Language::nl, "communauté de pratique").at(0) == "terms/cdp");
}

TEST_CASE("the files are named after their bytes") {
    GoldenSource source;
    const Site site = source.linked();
    CHECK(search::index_file(site, Language::fr, 1).path.starts_with("assets/search.fr."));
    CHECK(search::index_file(site, Language::nl, 1).path.size() ==
          std::string("assets/search.nl.0123456789abcdef.bin").size());
}

TEST_CASE("indexes are made for a theme that searches, and for no other") {
    GoldenSource source;
    Site site = source.linked();
    test::MemorySink sink;
    site.project.theme.searches = false;
    CHECK(search::write_indexes(site, 1, sink)[Language::fr].empty());
    CHECK(sink.files.empty());
    site.project.theme.searches = true;
    const auto addresses = search::write_indexes(site, 1, sink);
    CHECK(sink.files.size() == 2);
    CHECK(sink.files.contains(addresses[Language::nl].substr(1)));
}

TEST_CASE("an acronym that no term explains is reported") {
    GoldenSource source;
    source.files.at("content/methods/quick-round.fr.md") += "\n\nVoir le RPR.\n";
    const Site site = source.linked();
    const auto gaps = search::gaps(site, search::build(site, Language::fr, 1));
    CHECK(std::ranges::find(gaps, search::Gap{"RPR", search::GapKind::bare_acronym, "methods/quick-round"}) !=
          gaps.end());
}
