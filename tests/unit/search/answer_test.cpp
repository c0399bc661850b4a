#include "catch.hpp"
#include "sample_index.hpp"

#include "search/engine.hpp"

using veilleur::Language;
using namespace veilleur::search;
using namespace veilleur::test;

namespace {

using Ids = std::vector<std::string>;

Ids ids(const Index& index, std::string_view query) {
    Ids all;
    for (const Result& result : Engine(index).answer(query).results)
        all.push_back(index.sheets[result.sheet].id);
    return all;
}

} // namespace

TEST_CASE("an exact word comes before an inflection, a part, the other language, a prefix and a slip") {
    Index index = index_of(6, {{"mediateur", {0}}, {"mediateurs", {1}}, {"mediation", {2}}, {"comediateur", {3}}},
                           {{"bemiddelaar", {4}}});
    index.own.group_back = {0, 0, 1, 0};
    index.own.parts = {{1, {0}}};
    CHECK(ids(index, "médiateur ") == Ids{"s0", "s1", "s3"});
    CHECK(ids(index, "bemiddelaar") == Ids{"s4"});
    CHECK(ids(index, "mediatin") == Ids{"s2"});
    CHECK(ids(index, "médiat") == Ids{"s0", "s2", "s1"});
}

TEST_CASE("a word that matches nothing never empties the result") {
    const Index index = index_of(2, {{"reseau", {0}}, {"soin", {1}}});
    CHECK(ids(index, "réseau xyzzyplugh") == Ids{"s0"});
    CHECK(ids(index, "xyzzyplugh").empty());
    CHECK(ids(index, "").empty());
}

TEST_CASE("a sheet with more of the words comes first") {
    const Index index = index_of(3, {{"reseau", {0, 2}}, {"soin", {1, 2}}});
    CHECK(ids(index, "réseau soin") == Ids{"s2", "s0", "s1"});
}

TEST_CASE("equal scores go by number") {
    CHECK(ids(index_of(3, {{"soin", {0, 1, 2}}}), "soin") == Ids{"s0", "s1", "s2"});
}

TEST_CASE("words of a question do not count, unless there is nothing else") {
    const Index index = index_of(2, {{"comment", {1}}, {"soin", {0}}});
    CHECK(ids(index, "comment faire un soin ?") == Ids{"s0"});
    CHECK(ids(index, "comment ?") == Ids{"s1"});
}

TEST_CASE("a stop word in capitals counts where a sheet has it") {
    const Index index = index_of(2, {{"les", {1}}, {"soin", {0}}});
    CHECK(ids(index, "soin les") == Ids{"s0"});
    CHECK(ids(index, "soin LES") == Ids{"s0", "s1"});
}

TEST_CASE("an acronym finds its concept, and nothing that resembles it") {
    Index index = index_of(3, {{"cdps", {1}}, {"cdpx", {2}}});
    index.concepts.add({{0, 0, 6}});
    index.keys = {{"cdp", KeyKind::acronym, 0}};
    CHECK(ids(index, "CdP") == Ids{"s0"});
    CHECK(ids(index, "cdq").empty());
}

TEST_CASE("a concept of several words is found as they stand") {
    Index index = index_of(2, {{"pratique", {0, 1}}});
    index.concepts.add({{1, 0, 6}});
    index.keys = {{"community of practice", KeyKind::other_form, 0}, {"communaute de pratique", KeyKind::form, 0}};
    std::ranges::sort(index.keys, {}, &ConceptKey::tokens);
    CHECK(ids(index, "une communauté de pratique") == Ids{"s1", "s0"});
    CHECK(ids(index, "Community of practice") == Ids{"s1"});
}

TEST_CASE("words written apart find the one word, one word finds its halves") {
    CHECK(ids(index_of(1, {{"savoirfaire", {0}}}), "savoir-faire ") == Ids{"s0"});
    CHECK(ids(index_of(2, {{"duo", {0}}, {"temps", {1}}}), "duotemps ").empty()); // a half of three letters
    CHECK(ids(index_of(2, {{"lignes", {0}}, {"temps", {0, 1}}}), "lignestemps ") == Ids{"s0", "s1"});
}

TEST_CASE("a slip is allowed from five letters, two from nine") {
    const Index index = index_of(3, {{"soin", {0}}, {"agenda", {1}}, {"intervision", {2}}});
    CHECK(ids(index, "soni ").empty());
    CHECK(ids(index, "agneda ") == Ids{"s1"});
    CHECK(ids(index, "agnead ").empty());
    CHECK(ids(index, "intrevisoin ") == Ids{"s2"});
}

TEST_CASE("the place to link to is where the words weigh most, the sheet itself when equal") {
    Index index = index_of(1, {{"cadre", {0}}, {"reseau", {0}}, {"soin", {0}}});
    index.own.lists.postings[0].place = 1;
    index.own.lists.postings[1].place = 1;
    CHECK(Engine(index).answer("cadre").results.at(0).place == 1);
    CHECK(Engine(index).answer("cadre soin").results.at(0).place == 0);
    CHECK(Engine(index).answer("cadre réseau soin").results.at(0).place == 1);
}

TEST_CASE("what explains a score adds up to it") {
    const Index index = index_of(2, {{"reseau", {0}}, {"soin", {0, 1}}});
    const Engine engine(index);
    const Answer answer = engine.answer("réseau soin");
    std::uint64_t sum = 0;
    for (const Engine::Gift& gift : engine.gifts(answer.question, answer.results[0].sheet))
        sum += gift.product;
    CHECK(answer.results[0].score == sum * 256 / 4096);
}

TEST_CASE("hostile queries break nothing, and no more of them is read than a question needs") {
    Holders words;
    for (std::uint32_t at = 0; at < 20'000; ++at)
        words.push_back({"mot" + std::to_string(at * 7919), {at % 1000}});
    const Index index = index_of(1000, words);
    const Engine engine(index);
    std::string long_words, many_words;
    while (long_words.size() < 10'000)
        long_words += "xbcdefghijklmnopqrstuvwyabcdefghijklmnop ";
    while (many_words.size() < 10'000)
        many_words += "qmot" + std::to_string(many_words.size()) + " ";
    for (const std::string& query : {std::string(10'000, 'a'), long_words, many_words,
                                     std::string("\u202Emot 😀 (.*)+$"), std::string(10'000, ' ')}) {
        CHECK(engine.answer(query).question.tokens.size() <= most_tokens);
    }
}
