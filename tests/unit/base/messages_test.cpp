#include "catch.hpp"

#include "base/messages.hpp"

#include <algorithm>
#include <set>

using namespace veilleur;

namespace {

std::vector<Message> catalogue() {
    std::vector<Message> all;
    for (const MessageFamily& family : message_families())
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

std::set<char> places(std::string_view wording) {
    std::set<char> numbers;
    for (std::size_t at = 0; at + 2 < wording.size(); ++at)
        if (wording[at] == '{' && wording[at + 2] == '}') numbers.insert(wording[at + 1]);
    return numbers;
}

bool complete(const Wording& wording) {
    return !wording.fr.empty() && !wording.nl.empty() && !wording.en.empty();
}

// French marks that a line must not begin or end with keep a no-break space.
bool holds_marks_together(std::string_view french) {
    for (const std::string_view apart : {"« ", " »", " :", " ;", " ?", " ! "})
        if (french.find(apart) != std::string_view::npos) return false;
    return true;
}

bool speaks_as_the_site_does(std::string_view dutch) {
    for (const std::string_view formal : {" u ", " u.", " u,", " uw ", "Uw "})
        if (dutch.find(formal) != std::string_view::npos) return false;
    return true;
}

bool same_places(const Wording& wording) {
    return places(wording.fr) == places(wording.en) && places(wording.nl) == places(wording.en);
}

} // namespace

TEST_CASE("every code is declared once, in kebab-case") {
    std::set<std::string_view> codes;
    for (const Message& message : catalogue()) {
        INFO(message.code);
        CHECK(codes.insert(message.code).second);
        CHECK(message.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
        CHECK_FALSE(message.code.ends_with("-placeholder"));
    }
    CHECK(codes.size() > 100);
}

TEST_CASE("every message and every hint exists in three languages") {
    for (const Message& message : catalogue()) {
        INFO(message.code);
        CHECK(complete(message.message));
        CHECK(complete(message.hint));
    }
}

TEST_CASE("the languages of a message name the same arguments") {
    for (const Message& message : catalogue()) {
        INFO(message.code);
        CHECK(same_places(message.message));
        CHECK(same_places(message.hint));
    }
}

TEST_CASE("arguments are numbered from nought without a gap") {
    for (const Message& message : catalogue()) {
        INFO(message.code);
        std::set<char> numbers = places(message.message.en);
        numbers.merge(places(message.hint.en));
        char expected = '0';
        for (const char number : numbers)
            CHECK(number == expected++);
    }
}

TEST_CASE("sentences end as sentences do") {
    for (const Message& message : catalogue())
        for (const std::string_view text : {message.message.fr, message.message.nl, message.message.en}) {
            INFO(text);
            const bool ended = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') ||
                               text.ends_with(':') || text.ends_with('}') || text.ends_with("»") ||
                               text.ends_with("”") || text.ends_with("’");
            CHECK(ended);
        }
}

TEST_CASE("French messages keep their marks with the words beside them, and Dutch ones say je") {
    for (const Message& message : catalogue()) {
        INFO(message.code);
        for (const Wording& wording : {message.message, message.hint}) {
            CHECK(holds_marks_together(wording.fr));
            CHECK(speaks_as_the_site_does(wording.nl));
        }
    }
}

TEST_CASE("a code that nobody declared is a fault of the program") {
    CHECK_THROWS_AS(message_of("no-such-code"), std::logic_error);
}

TEST_CASE("arguments and suggestions are filled in") {
    const Diagnostic diagnostic{"personal-birth-date", {}, {"12"}, "13"};
    CHECK(message_text(diagnostic, MessageLanguage::en) == "“12” is a date of birth.");
    CHECK(hint_text(diagnostic, MessageLanguage::fr).starts_with("Vouliez-vous écrire «\u202F13\u202F»\u202F? "));
}
