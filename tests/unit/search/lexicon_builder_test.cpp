#include "catch.hpp"

#include "search/lexicon_builder.hpp"

#include <algorithm>

using veilleur::Language;
using namespace veilleur::search;

namespace {

constexpr std::size_t sheet_count = 80; // enough for several runs

Lexicon lexicon(const std::vector<std::string>& texts, unsigned jobs, const std::string& left_out = {}) {
    const Folding folding = Folding::of_latin();
    const std::vector<std::string> stop_words{"de"};
    const auto text_of = [&](std::size_t at) { return std::vector<SearchedText>{{TextField::body, 1, 0, texts[at]}}; };
    return build_lexicon(
        site_words(texts.size(), text_of, {folding, stop_words}, jobs), Language::fr, Compounds::cut,
        [&](const std::string& form) { return form == left_out; }, jobs);
}

std::vector<std::string> made_texts() {
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < sheet_count; ++at)
        texts.push_back("de soin " + std::string(at % 7 + 1, 'x') + " photo-langage n" + std::to_string(at * at % 31));
    return texts;
}

std::vector<std::uint32_t> sheets_with(const Lexicon& lexicon, const std::string& form) {
    const auto found = std::ranges::find(lexicon.forms, form);
    REQUIRE(found != lexicon.forms.end());
    const auto list = static_cast<std::size_t>(found - lexicon.forms.begin());
    std::vector<std::uint32_t> sheets;
    for (std::uint32_t at = lexicon.lists.starts[list]; at < lexicon.lists.starts[list + 1]; ++at)
        sheets.push_back(lexicon.lists.postings[at].sheet);
    return sheets;
}

// Whether *pensee* is an inflection of *penser* where `first` is how the first sheets write it and `last` the last.
bool is_grouped(const std::string& first, const std::string& last, unsigned jobs) {
    std::vector<std::string> texts(sheet_count, "penser");
    texts[1] = first;
    texts[sheet_count - 1] = last;
    const Lexicon found = lexicon(texts, jobs);
    REQUIRE(found.forms == std::vector<std::string>{"pensee", "penser"});
    return found.group_back[1] == 1;
}

} // namespace

TEST_CASE("a lexicon is the same however many jobs share its sheets") {
    const Lexicon alone = lexicon(made_texts(), 1);
    CHECK(std::ranges::is_sorted(alone.forms));
    for (const unsigned jobs : {2U, 3U, 8U})
        CHECK(lexicon(made_texts(), jobs) == alone);
}

TEST_CASE("the list of a form holds each of its sheets once, rising") {
    for (const unsigned jobs : {1U, 4U}) {
        const Lexicon all = lexicon(made_texts(), jobs);
        std::vector<std::uint32_t> expected;
        for (std::uint32_t at = 0; at < sheet_count; ++at)
            if (at * at % 31 == 4) expected.push_back(at);
        CHECK(sheets_with(all, "n4") == expected);
        CHECK(sheets_with(all, "photolangage").size() == sheet_count);
    }
}

TEST_CASE("stop words and forms that are left out have no list") {
    for (const unsigned jobs : {1U, 4U}) {
        const Lexicon all = lexicon(made_texts(), jobs, "soin");
        CHECK(std::ranges::find(all.forms, "de") == all.forms.end());
        CHECK(std::ranges::find(all.forms, "soin") == all.forms.end());
        CHECK(all.forms.size() + 1 == lexicon(made_texts(), jobs).forms.size());
        CHECK(all.lists.size() == all.forms.size());
    }
}

TEST_CASE("the spelling that sheets write first decides on the stem, whoever reads them") {
    for (const unsigned jobs : {1U, 4U}) {
        CHECK(is_grouped("pensée", "pénsee", jobs));
        CHECK_FALSE(is_grouped("pénsee", "pensée", jobs));
    }
}
