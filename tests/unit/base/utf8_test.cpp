#include "catch.hpp"

#include "base/utf8.hpp"

using namespace veilleur;

TEST_CASE("ill-formed sequences are found where they begin") {
    CHECK_FALSE(first_invalid_utf8("a é 漢 \U0001F600"));
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK(first_invalid_utf8("ab\xFF") == 2U);
    CHECK(first_invalid_utf8("\xC3") == 0U);
    CHECK(first_invalid_utf8("a\xC0\xAF") == 1U);        // overlong
    CHECK(first_invalid_utf8("a\xED\xA0\x80") == 1U);    // surrogate
    CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0U); // past U+10FFFF
    CHECK(first_invalid_utf8("é\x80") == 2U);
}

TEST_CASE("code points are counted, read and written") {
    const std::string text = "aé漢\U0001F600";
    CHECK(code_points(text) == 4);
    std::string copy;
    for (std::size_t at = 0; at < text.size();)
        append_utf8(copy, next_code_point(text, at));
    CHECK(copy == text);
}

TEST_CASE("positions count lines and code points from one") {
    const std::string_view text = "é1\n\nab漢c";
    CHECK(position_at(text, 0) == Position{1, 1});
    CHECK(position_at(text, 2) == Position{1, 2});
    CHECK(position_at(text, 4) == Position{2, 1});
    CHECK(position_at(text, text.size() - 1) == Position{3, 4});
    CHECK(position_at(text, text.size()) == Position{3, 5});
    CHECK(position_at("", 0) == Position{1, 1});
}

TEST_CASE("bidirectional controls are known, letters of such scripts are not among them") {
    for (const char32_t control : {U'\u202A', U'\u202E', U'\u2066', U'\u2069', U'\u200E', U'\u200F', U'\u061C'})
        CHECK(is_bidi_control(control));
    for (const char32_t letter : {U'a', U'\u05D0', U'\u200B', U'\u202F'})
        CHECK_FALSE(is_bidi_control(letter));
}
