#include "check/personal_data/address.hpp"

#include "base/unicode.hpp"
#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

using Stretch = std::pair<std::size_t, std::size_t>;

constexpr std::array<std::string_view, 17> french_streets{"rue",   "avenue",  "av",     "boulevard", "bd",     "bld",
                                                          "place", "square",  "quai",   "chaussee",  "clos",   "allee",
                                                          "dreve", "impasse", "chemin", "ruelle",    "sentier"};

constexpr std::array<std::string_view, 17> particles{"de", "du", "des", "la",  "le",  "les", "l",   "d", "aux",
                                                     "en", "et", "sur", "van", "der", "den", "het", "a"};

constexpr std::array<std::string_view, 7> dutch_streets{"straat", "laan", "steenweg", "plein", "dreef", "kaai", "lei"};

bool is_french_street(std::string_view word) {
    constexpr std::string_view initials = "abcdipqrsABCDIPQRS";
    constexpr std::size_t longest = 10;
    return word.size() <= longest && initials.find(word.front()) != std::string_view::npos &&
           holds(french_streets, folded(word));
}

bool is_dutch_street(std::string_view word) {
    return capital_at(word, 0) != 0 && std::ranges::any_of(dutch_streets, [word](std::string_view ending) {
               return word.size() > ending.size() && word.ends_with(ending);
           });
}

// The end of the word before `at`, across what may stand between the words of a street.
std::size_t previous_word_end(std::string_view text, std::size_t at) {
    constexpr std::string_view marks = " ,'-.";
    for (int count = 0; count < 2 && at > 0; ++count) {
        const std::string_view before = text.substr(0, at);
        if (marks.find(before.back()) != std::string_view::npos)
            at -= 1;
        else if (before.ends_with("’"))
            at -= std::string_view("’").size();
        else if (before.ends_with("\xC2\xA0"))
            at -= 2;
    }
    return at;
}

// Walks back over `de la Loi` to the word for a street; it needs a proper name on the way.
std::optional<std::size_t> street_begin(std::string_view text, std::size_t number) {
    constexpr int most_words = 8;
    bool named = false;
    std::size_t end = previous_word_end(text, number);
    for (int count = 0; count < most_words && end < number; ++count) {
        const std::size_t begin = word_begin(text, end);
        const std::string_view word = text.substr(begin, end - begin);
        if (word.empty()) break;
        if (count == 0 && is_dutch_street(word)) return begin;
        if (named && is_french_street(word)) return begin;
        const bool proper = capital_at(word, 0) != 0;
        if (!proper && (count == 0 || !holds(particles, word))) break;
        named = named || proper;
        end = previous_word_end(text, begin);
        if (end == begin) break;
    }
    return std::nullopt;
}

// Walks on from `16,` over `rue de la Loi`.
std::optional<std::size_t> street_end(std::string_view text, std::size_t number_end) {
    std::size_t at = number_end;
    if (at < text.size() && text[at] == ',') ++at;
    at += space_at(text, at);
    std::size_t end = word_end(text, at);
    if (end == at || at == number_end || !is_french_street(text.substr(at, end - at))) return std::nullopt;
    constexpr int most_words = 6;
    for (int count = 0; count < most_words; ++count) {
        constexpr std::string_view curly = "’";
        at = end + space_at(text, end);
        if (text.substr(end).starts_with(curly))
            at = end + curly.size();
        else if (text.substr(end).starts_with('\''))
            at = end + 1;
        end = word_end(text, at);
        if (capital_at(text, at) != 0) return end;
        if (!holds(particles, text.substr(at, end - at))) break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Stretch> address_around(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_number = 4;
    const std::string_view digits = text.substr(begin, end - begin);
    const bool year = digits.size() == longest_number && (digits.starts_with("19") || digits.starts_with("20"));
    if (digits.size() > longest_number || year) return std::nullopt;
    if (const auto street = street_begin(text, begin)) return Stretch{*street, end};
    if (const auto street = street_end(text, end)) return Stretch{begin, *street};
    return std::nullopt;
}

} // namespace veilleur::check
