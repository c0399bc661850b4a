#include "base/byte_set.hpp"

#include "catch.hpp"

#include <algorithm>
#include <string>

using veilleur::ByteSet;

namespace {

constexpr ByteSet marks([](char byte) { return byte == '.' || byte == '\0' || byte == '\xFF'; });

std::size_t found_one_by_one(const std::string& text, std::size_t from) {
    while (from < text.size() && !marks.contains(text[from]))
        ++from;
    return from;
}

} // namespace

TEST_CASE("A set of bytes holds what it was made of, above ASCII too") {
    CHECK(marks.contains('.'));
    CHECK(marks.contains('\0'));
    CHECK(marks.contains('\xFF'));
    CHECK_FALSE(marks.contains(','));
    CHECK_FALSE(marks.contains('\xFE'));
}

TEST_CASE("A set of bytes is found wherever in a text, of any length, its first one stands") {
    for (std::size_t size = 0; size < 40; ++size) {
        for (std::size_t place = 0; place <= size; ++place) {
            std::string text(size, 'a');
            if (place < size) text[place] = '\xFF';
            for (std::size_t from = 0; from <= size; ++from)
                REQUIRE(marks.find(text, from) == found_one_by_one(text, from));
        }
    }
}

TEST_CASE("A set of bytes looks neither before nor behind the text it is given") {
    const std::string around = "..aaaaaaaaaaa..";
    const std::string_view inside = std::string_view(around).substr(2, 11);
    CHECK(marks.find(inside, 0) == inside.size());
    CHECK(marks.find(inside, 11) == inside.size());
}
