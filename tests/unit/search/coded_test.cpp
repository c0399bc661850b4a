#include "catch.hpp"

#include "search/bytes.hpp"
#include "search/coded.hpp"

#include <random>

using namespace veilleur::search;

namespace {

Payload random_payload(unsigned seed, std::size_t length) {
    std::mt19937 random(seed);
    Payload payload;
    while (payload.bytes.size() < length) {
        const ByteRun run{static_cast<RunKind>(random() % run_kind_count), 1 + random() % 600};
        const unsigned values = 1 + random() % 256;
        for (std::size_t at = 0; at < run.length; ++at)
            payload.bytes += static_cast<char>(random() % values);
        payload.runs.push_back(run);
    }
    return payload;
}

Payload of_text(std::size_t times) {
    Payload payload;
    for (std::size_t at = 0; at < times; ++at)
        payload.bytes += "une méthode et des méthodes ";
    payload.runs = {{RunKind::text, payload.bytes.size()}};
    return payload;
}

std::string refusal(std::string_view file) {
    try {
        decoded(file);
    } catch (const Damage& damage) {
        return damage.what();
    }
    return "";
}

} // namespace

TEST_CASE("what is coded comes back, whatever the bytes and runs are") {
    CHECK(decoded(coded({})).empty());
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Payload payload = random_payload(seed, 100 * seed);
        INFO(seed);
        REQUIRE(decoded(coded(payload)) == payload.bytes);
    }
    std::string every;
    for (int byte = 0; byte < 1024; ++byte)
        every += static_cast<char>(byte);
    for (const RunKind kind : {RunKind::numbers, RunKind::text, RunKind::words})
        REQUIRE(decoded(coded({every, {{kind, every.size()}}})) == every);
}

TEST_CASE("words longer than a line of the model are coded too") {
    ByteWriter writer;
    writer.words({std::string(300, 'a'), std::string(300, 'a') + "b", "c"});
    const Payload payload = writer.take_runs();
    CHECK(decoded(coded(payload)) == payload.bytes);
}

TEST_CASE("what was foretold well takes little room") {
    CHECK(coded(of_text(100)).size() < 200);
    CHECK(coded(of_text(200)).size() < coded(of_text(100)).size() + 100); // less than a byte for 28
}

TEST_CASE("equal payloads give equal files") {
    CHECK(coded(random_payload(3, 2000)) == coded(random_payload(3, 2000)));
}

TEST_CASE("a coded file that is cut off, longer or changed anywhere is refused, or holds the same") {
    const Payload payload = of_text(20);
    const std::string file = coded(payload);
    for (std::size_t length = 0; length < file.size(); ++length) {
        INFO(length);
        REQUIRE_FALSE(refusal(file.substr(0, length)).empty());
    }
    CHECK(refusal(file + "x") == "something follows it");
    for (std::size_t at = 0; at < file.size(); ++at)
        for (const int change : {0x01, 0x80, 0xFF}) {
            std::string changed = file;
            changed[at] = static_cast<char>(changed[at] ^ change);
            INFO(at);
            if (refusal(changed).empty())
                REQUIRE(decoded(changed) == payload.bytes); // the very last bits decide nothing
        }
}

TEST_CASE("a coded file that announces more than an index can hold is refused before it is read") {
    ByteWriter writer;
    for (const char each : coded_magic)
        writer.byte(static_cast<unsigned char>(each));
    writer.number32(0);
    writer.varint(1);
    writer.varint((most_coded + 1) * run_kind_count);
    CHECK(refusal(writer.take() + std::string(100, '\0')) == "it holds more than an index can");
}
