// Damage at every byte takes long where each access is watched, and no two threads are in it: a program of its own.

#include "catch.hpp"
#include "written_index.hpp"

#include "search/engine.hpp"

#include <array>
#include <random>

using veilleur::Language;
using namespace veilleur::search;
using namespace veilleur::test;

TEST_CASE("an index that is cut off anywhere is refused") {
    const std::string file = packed(written_index());
    for (std::size_t length = 0; length < file.size(); ++length) {
        INFO(length);
        REQUIRE_FALSE(refusal(file.substr(0, length)).empty());
    }
    CHECK(refusal(file + "x") == "something follows it");
}

TEST_CASE("an index with a changed byte is refused, or is the same index") {
    const std::string file = packed(written_index());
    const Index index = written_index();
    constexpr std::array changes{0x01, 0x80, 0xFF};
    for (std::size_t at = 0; at < file.size(); ++at) {
        INFO(at);
        const std::string changed = with(file, at, static_cast<char>(file[at] ^ changes[at % changes.size()]));
        if (refusal(changed).empty()) REQUIRE(unpacked(changed, Language::fr) == index);
    }
}

// Past the checksum: what the page's script would have to refuse by itself.
TEST_CASE("a payload that is cut off or changed is refused, or can be searched") {
    const std::string good = payload(written_index()).bytes;
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
