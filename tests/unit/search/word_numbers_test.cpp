#include "catch.hpp"

#include "search/word_numbers.hpp"

using namespace veilleur::search;

TEST_CASE("words are numbered as they are met, and keep their numbers") {
    WordNumbers numbers;
    CHECK(numbers.of("soin") == 0);
    CHECK(numbers.of("") == 1);
    CHECK(numbers.of("soins") == 2);
    CHECK(numbers.of("soin") == 0);
    CHECK(numbers.words() == std::vector<std::string>{"soin", "", "soins"});
    CHECK(numbers.find("soins") == 2);
    CHECK_FALSE(numbers.find("soi"));
    CHECK(numbers.words().size() == 3);
}

TEST_CASE("words of every length are told apart by each of their letters") {
    WordNumbers numbers;
    std::uint32_t next = 0;
    for (std::size_t length = 1; length <= 40; ++length) {
        CHECK(numbers.of(std::string(length, 'a')) == next++);
        for (std::size_t at = 0; at < length; ++at) {
            std::string word(length, 'a');
            word[at] = 'b';
            CHECK(numbers.of(word) == next++);
        }
    }
    CHECK(numbers.of(std::string(40, 'a')) == next - 41);
}

TEST_CASE("numbers outlive many more words than there was room for") {
    WordNumbers numbers;
    for (std::uint32_t number = 0; number < 20000; ++number)
        REQUIRE(numbers.of("word" + std::to_string(number)) == number);
    for (std::uint32_t number = 0; number < 20000; ++number)
        REQUIRE(numbers.of("word" + std::to_string(number)) == number);
}
