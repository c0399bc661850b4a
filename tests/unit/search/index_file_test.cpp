#include "catch.hpp"
#include "sample_index.hpp"

#include "search/bytes.hpp"
#include "search/engine.hpp"
#include "search/gzip.hpp"
#include "search/index_file.hpp"

#include <random>

using veilleur::Language;
using namespace veilleur::search;
using namespace veilleur::test;

namespace {

Index sample() {
    Index index = index_of(3, {{"moderateur", {0, 2}}, {"moderer", {1}}, {"reseau", {0, 1, 2}}}, {{"netwerk", {1}}});
    index.own.group_back[1] = 1;
    index.own.lists.postings[1].place = 1;
    index.own.parts = {{0, {1, 2}}, {2, {0}}};
    index.sheets[1].headings[0].anchor = "ailleurs";
    index.concepts.add({{0, 0, 7}, {2, 1, 15}});
    index.keys = {{"cdp", KeyKind::acronym, 0}, {"communaute de pratique", KeyKind::form, 0}};
    return index;
}

std::string refusal(std::string_view file, Language language = Language::fr) {
    try {
        unpacked(file, language);
    } catch (const Damage& damage) {
        return damage.what();
    }
    return "";
}

std::string with(std::string text, std::size_t at, char byte) {
    text[at] = byte;
    return text;
}

} // namespace

TEST_CASE("an index is read as it was written") {
    const Index index = sample();
    CHECK(unpacked(packed(index), Language::fr) == index);
}

TEST_CASE("an index too large to be coded is a gzip stream, and is read as it was written") {
    Index index = sample();
    index.sheets[0].summary.assign(300'000, 'a');
    const std::string file = packed(index);
    CHECK(file.substr(0, 2) == "\x1F\x8B");
    CHECK(unpacked(file, Language::fr) == index);
}

TEST_CASE("equal indexes give equal bytes") {
    CHECK(packed(sample()) == packed(sample()));
}

TEST_CASE("an anchor that its heading gives is not stored") {
    Index other = sample();
    other.sheets[0].headings[0].anchor = "x";
    CHECK(payload(other).bytes.size() == payload(sample()).bytes.size() + 1);
}

TEST_CASE("an index of another language, version or kind is refused with its reason") {
    const std::string good = payload(sample()).bytes;
    CHECK(refusal(packed(sample()), Language::nl) == "it is of another language");
    CHECK(refusal(gzipped(with(good, 0, 'X'))) == "it is no search index");
    CHECK(refusal(gzipped(with(good, 4, 1))) == "it is of another version of the format");
    CHECK(refusal(gzipped(good + '\0')) == "its length is not the one it announces");
    CHECK(refusal("<!doctype html>") == "it is cut off, changed, or no index at all");
    CHECK(refusal("") == "it is cut off, changed, or no index at all");
}

TEST_CASE("an index that is cut off anywhere is refused") {
    const std::string file = packed(sample());
    for (std::size_t length = 0; length < file.size(); ++length) {
        INFO(length);
        REQUIRE_FALSE(refusal(file.substr(0, length)).empty());
    }
    CHECK(refusal(file + "x") == "something follows it");
}

TEST_CASE("an index with a changed byte is refused, or is the same index") {
    const std::string file = packed(sample());
    const Index index = sample();
    for (std::size_t at = 0; at < file.size(); ++at)
        for (const int change : {0x01, 0x80, 0xFF}) {
            INFO(at);
            const std::string changed = with(file, at, static_cast<char>(file[at] ^ change));
            if (refusal(changed).empty()) REQUIRE(unpacked(changed, Language::fr) == index);
        }
}

// Past the checksum: what the page's script would have to refuse by itself.
TEST_CASE("a payload that is cut off or changed is refused, or can be searched") {
    const std::string good = payload(sample()).bytes;
    for (std::size_t length = 0; length < good.size(); ++length)
        REQUIRE_THROWS_AS(from_payload(good.substr(0, length), Language::fr), Damage);
    std::mt19937 random(5);
    std::size_t refused = 0;
    const std::size_t rounds = 4 * good.size();
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::string changed = with(good, random() % good.size(), static_cast<char>(random()));
        try {
            const Index index = from_payload(changed, Language::fr);
            for (const char* query : {"modérateurs", "reseau netwerk", "cdp", "communauté de pratique"})
                Engine(index).answer(query);
        } catch (const Damage&) {
            ++refused;
        }
    }
    CHECK(refused > 0);
    CHECK(refused < rounds); // some bytes are letters, and any letter can be searched
}

TEST_CASE("a file that unpacks to more than an index can hold is refused") {
    CHECK_THROWS_AS(gunzipped(gzipped(std::string(100'000, 'a')), 99'999), Damage);
    CHECK(gunzipped(gzipped(std::string(100'000, 'a')), 100'000).size() == 100'000);
}

TEST_CASE("numbers are refused where they are too large or announce too much") {
    CHECK_THROWS_AS(ByteReader("\xFF\xFF\xFF\xFF\x1F").varint(), Damage);
    CHECK(ByteReader("\xFF\xFF\xFF\xFF\x0F").varint() == 0xFFFFFFFF);
    CHECK_THROWS_AS(ByteReader("\x05xx").count(), Damage);
    CHECK_THROWS_AS(ByteReader(std::string_view("\xFF\xFF\0", 3)).text(), Damage);
}
