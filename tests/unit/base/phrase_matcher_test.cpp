#include "catch.hpp"

#include "base/phrase_matcher.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

using veilleur::PhraseMatcher;

namespace {

// The texts found, each with its phrase.
std::string found(const PhraseMatcher& matcher, std::string_view text) {
    std::string all;
    std::size_t from = 0;
    while (const auto match = matcher.find(text, from)) {
        all += std::string(text.substr(match->begin, match->end - match->begin)) + "=" + std::to_string(match->phrase) +
               ";";
        from = match->end;
    }
    return all;
}

PhraseMatcher some_terms() {
    PhraseMatcher matcher;
    matcher.add("communauté", 1);
    matcher.add("communauté de pratique", 2);
    matcher.add("CdP", 3);
    matcher.add("eerstelijn", 4);
    return matcher;
}

// A character of made-up texts, and how it reads in a form.
struct Sign {
    std::string written, small;
    bool is_letter = true;
};
using Signs = std::vector<Sign>;

class Maker {
public:
    explicit Maker(unsigned seed) : random_(seed) {}

    std::size_t below(std::size_t bound) { return random_() % bound; }

    Signs text(std::size_t size) {
        static const std::array<Sign, 14> all{{{"a", "a"},
                                               {"b", "b"},
                                               {"A", "a"},
                                               {"B", "b"},
                                               {"\u00E9", "\u00E9"},
                                               {"\u00C9", "\u00E9"},
                                               {"\u0153", "\u0153"},
                                               {"\u0152", "\u0153"},
                                               {"1", "1"},
                                               {" ", " ", false},
                                               {"\n", " ", false},
                                               {"-", "-", false},
                                               {"\u2019", "\u2019", false},
                                               {"\u00D7", "\u00D7", false}}};
        Signs signs;
        for (std::size_t at = 0; at < size; ++at)
            signs.push_back(all[below(below(3) > 0 ? 4 : all.size())]); // long words of ASCII, too
        return signs;
    }

    // In small letters, so that it is no acronym; begins and ends with a letter.
    std::string form() {
        const std::array<std::string, 7> parts{"a", "b", "\u00E9", "\u0153", "1", " ", "-"};
        const auto part = [&](std::size_t bound) { return parts[below(below(3) > 0 ? 2 : bound)]; };
        std::string form = part(5);
        for (std::size_t more = below(6); more > 0; --more)
            form += part(parts.size()) + part(5);
        return form;
    }

private:
    std::mt19937 random_;
};

// As long as `form`, from `at` on; 0 if something else stands there, or more than it.
std::size_t signs_of(const Signs& text, std::size_t at, const std::string& form) {
    std::string read;
    std::size_t end = at;
    while (end < text.size() && read.size() < form.size())
        read += text[end++].small;
    const bool goes_on = end < text.size() && text[end].is_letter;
    return read == form && !goes_on ? end - at : 0;
}

// What the matcher promises, said in the plainest way.
std::string found_slowly(std::vector<std::string> forms, const Signs& text) {
    std::ranges::stable_sort(forms, std::greater(), &std::string::size);
    std::string all;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins_word = text[at].is_letter && (at == 0 || !text[at - 1].is_letter);
        std::size_t size = 0;
        for (std::size_t form = 0; begins_word && size == 0 && form < forms.size(); ++form)
            size = signs_of(text, at, forms[form]);
        for (std::size_t each = at; each < at + size; ++each)
            all += text[each].written;
        all += size > 0 ? "=0;" : "";
        at += std::max<std::size_t>(size, 1);
    }
    return all;
}

} // namespace

TEST_CASE("made-up forms are found in made-up texts as by looking at every place") {
    std::size_t matches = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Maker maker(seed);
        PhraseMatcher matcher;
        std::vector<std::string> forms;
        for (std::size_t form = 0; form < 12; ++form) {
            forms.push_back(maker.form());
            matcher.add(forms.back(), 0);
        }
        const Signs text = maker.text(60);
        std::string written;
        for (const Sign& sign : text)
            written += sign.written;
        const std::string expected = found_slowly(forms, text);
        INFO(seed);
        REQUIRE(found(matcher, written) == expected);
        matches += static_cast<std::size_t>(std::ranges::count(expected, '='));
    }
    CHECK(matches > 1000);
}

TEST_CASE("the longest phrase that begins at a word wins") {
    CHECK(found(some_terms(), "Une communauté de pratique, une communauté.") ==
          "communauté de pratique=2;communauté=1;");
}

TEST_CASE("words match whole and without regard to case, acronyms exactly") {
    CHECK(found(some_terms(), "Communautés, COMMUNAUTÉ, CDP, CdP, (CdP)") == "COMMUNAUTÉ=1;CdP=3;CdP=3;");
    CHECK(found(some_terms(), "Eerstelijn eerstelijnszone") == "Eerstelijn=4;");
}

TEST_CASE("short words, and those with an accent among their first letters, are found too") {
    PhraseMatcher matcher;
    matcher.add("a", 1);
    matcher.add("nl", 2);
    matcher.add("thé", 3);
    matcher.add("été", 4);
    CHECK(found(matcher, "A Nl NL, THÉ thés ÉTÉ été à al") == "A=1;Nl=2;NL=2;THÉ=3;ÉTÉ=4;été=4;");
}

TEST_CASE("words of every length are told apart by all their letters") {
    PhraseMatcher matcher;
    matcher.add("seventy", 1);
    matcher.add("eighteen", 2);
    matcher.add("nineteens", 3);
    matcher.add("eighteenth of May 2021", 4);
    matcher.add("B2B", 5);
    CHECK(found(matcher, "Seventy seventys SEVENTY8 eighteen Eighteenth nineteen NineteenS") ==
          "Seventy=1;eighteen=2;NineteenS=3;");
    CHECK(found(matcher, "the eighteenth\nof May 2021, eighteenth of May 20210, b2b B2B") ==
          "eighteenth\nof May 2021=4;B2B=5;");
}

TEST_CASE("letters beyond Latin-1 match without regard to case") {
    PhraseMatcher matcher;
    matcher.add("\u0153uvre", 1);
    matcher.add("c\u0153ur", 2);
    CHECK(found(matcher, "\u0152uvre C\u0152UR \u212Aelvin c\u0153urs") == "\u0152uvre=1;C\u0152UR=2;");
}

TEST_CASE("signs among the letters of Latin-1 divide words") {
    PhraseMatcher matcher;
    matcher.add("communauté", 1);
    CHECK(found(matcher, "communauté×2 ÷communauté÷ ÷communautéÿ") == "communauté=1;communauté=1;");
}

TEST_CASE("an earlier phrase keeps its form") {
    PhraseMatcher matcher = some_terms();
    CHECK(matcher.add("Communauté", 9) == 1U);
    CHECK_FALSE(matcher.add("autre", 9));
}

TEST_CASE("odd texts find nothing and do no harm") {
    const PhraseMatcher none;
    CHECK(none.empty());
    CHECK_FALSE(none.find("communauté", 0));
    CHECK_FALSE(some_terms().find("", 0));
    CHECK_FALSE(some_terms().find("«»…", 0));
    CHECK_FALSE(some_terms().find("communaut\u00C9e", 0));
    PhraseMatcher matcher;
    CHECK_FALSE(matcher.add("…", 1));
    CHECK(matcher.empty());
}
