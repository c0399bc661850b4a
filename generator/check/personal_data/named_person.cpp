#include "check/personal_data/named_person.hpp"

#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace veilleur::check {

namespace {

// Longer titles before those they begin with.
constexpr std::array<std::string_view, 20> titles{
    "Mademoiselle", "Monsieur", "Madame", "Mevrouw", "mevrouw", "De heer", "de heer", "Mevr",     "mevr",   "Mlle",
    "Mme",          "Dhr",      "dhr",    "Mw",      "mw",      "Mr",      "mr",      "monsieur", "madame", "M"};

constexpr std::array<std::string_view, 5> anybody{"Untel", "Unetelle", "Tout", "Janssens-Janssens", "Jedermann"};

// By what a word has for its first or second byte: a bit for each title that it may be.
using Candidates = std::array<std::uint32_t, 256>;
static_assert(titles.size() < 32);

constexpr Candidates candidates_by(std::size_t place) {
    Candidates candidates{};
    for (std::size_t title = 0; title < titles.size(); ++title)
        for (std::size_t byte = 0; byte < candidates.size(); ++byte)
            if (titles[title].size() <= place || titles[title][place] == static_cast<char>(byte))
                candidates[byte] |= 1U << title;
    return candidates;
}

constexpr Candidates by_first = candidates_by(0), by_second = candidates_by(1);

// The title that begins the text; empty if none does.
std::string_view title_of(std::string_view text) {
    const char second = text.size() > 1 ? text[1] : '\0';
    std::uint32_t left = by_first[static_cast<unsigned char>(text[0])] & by_second[static_cast<unsigned char>(second)];
    for (; left != 0; left &= left - 1)
        if (const auto title = titles[static_cast<std::size_t>(std::countr_zero(left))]; text.starts_with(title))
            return title;
    return {};
}

std::size_t past_title(std::string_view text, std::size_t begin) {
    const std::string_view title = title_of(text.substr(begin));
    if (title.empty()) return begin;
    std::size_t end = begin + title.size();
    const bool dot = end < text.size() && text[end] == '.';
    // A lone M is a letter; with its dot it is a title.
    if (title == "M" && !dot) return begin;
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
