#include "catch.hpp"
#include "written_index.hpp"

#include "search/bytes.hpp"
#include "search/gzip.hpp"
#include "search/index_file.hpp"

using veilleur::Language;
using namespace veilleur::search;
using namespace veilleur::test;

TEST_CASE("an index is read as it was written") {
    const Index index = written_index();
    CHECK(unpacked(packed(index), Language::fr) == index);
}

TEST_CASE("an index too large to be coded is a gzip stream, and is read as it was written") {
    Index index = written_index();
    index.sheets[0].summary.assign(300'000, 'a');
    const std::string file = packed(index);
    CHECK(file.substr(0, 2) == "\x1F\x8B");
    CHECK(unpacked(file, Language::fr) == index);
}

TEST_CASE("equal indexes give equal bytes") {
    CHECK(packed(written_index()) == packed(written_index()));
}

TEST_CASE("an anchor that its heading gives is not stored") {
    Index other = written_index();
    other.sheets[0].headings[0].anchor = "x";
    CHECK(payload(other).bytes.size() == payload(written_index()).bytes.size() + 1);
}

TEST_CASE("an index of another language, version or kind is refused with its reason") {
    const std::string good = payload(written_index()).bytes;
    CHECK(refusal(packed(written_index()), Language::nl) == "it is of another language");
    CHECK(refusal(gzipped(with(good, 0, 'X'))) == "it is no search index");
    CHECK(refusal(gzipped(with(good, 4, 1))) == "it is of another version of the format");
    CHECK(refusal(gzipped(good + '\0')) == "its length is not the one it announces");
    CHECK(refusal("<!doctype html>") == "it is cut off, changed, or no index at all");
    CHECK(refusal("") == "it is cut off, changed, or no index at all");
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
