#include "check/personal_data/named_person.hpp"

#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>

namespace veilleur::check {

namespace {

// Longer titles before those they begin with.
constexpr std::array<std::string_view, 20> titles{
    "Mademoiselle", "Monsieur", "Madame", "Mevrouw", "mevrouw", "De heer", "de heer", "Mevr",     "mevr",   "Mlle",
    "Mme",          "Dhr",      "dhr",    "Mw",      "mw",      "Mr",      "mr",      "monsieur", "madame", "M"};

constexpr std::array<std::string_view, 5> anybody{"Untel", "Unetelle", "Tout", "Janssens-Janssens", "Jedermann"};

std::size_t past_title(std::string_view text, std::size_t begin) {
    const std::string_view rest = text.substr(begin);
    // The second byte rules out nearly every word at the price of a comparison.
    const char second = rest.size() > 1 ? rest[1] : '\0';
    const auto found = std::ranges::find_if(titles, [rest, second](std::string_view title) {
        return (title.size() == 1 || title[1] == second) && rest.starts_with(title);
    });
    if (found == titles.end()) return begin;
    std::size_t end = begin + found->size();
    const bool dot = end < text.size() && text[end] == '.';
    // A lone M is a letter; with its dot it is a title.
    if (*found == "M" && !dot) return begin;
    return dot ? end + 1 : end;
}

bool is_name(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t first = capital_at(text, begin);
    const bool initial = begin + first == end;
    return first != 0 && !initial && std::ranges::find(anybody, text.substr(begin, end - begin)) == anybody.end();
}

// Given names, double names and particles that follow the first part.
std::size_t past_more_names(std::string_view text, std::size_t end) {
    for (int part = 0; part < 3; ++part) {
        const bool hyphen = end < text.size() && text[end] == '-';
        const std::size_t next = end + (hyphen ? 1 : space_at(text, end));
        if (next == end || capital_at(text, next) == 0) break;
        end = word_end(text, next);
    }
    return end;
}

} // namespace

std::optional<std::size_t> named_person_end(std::string_view text, std::size_t begin) {
    const bool inside_word = follows_letter(text, begin) || (begin > 0 && is_digit(text[begin - 1]));
    const std::size_t title_end = inside_word ? begin : past_title(text, begin);
    if (title_end == begin) return std::nullopt;
    const std::size_t name = title_end + space_at(text, title_end);
    const std::size_t end = word_end(text, name);
    if (name == title_end || !is_name(text, name, end)) return std::nullopt;
    return past_more_names(text, end);
}

} // namespace veilleur::check
