#include "check/personal_data/birth_date.hpp"

#include "base/text.hpp"
#include "base/unicode.hpp"
#include "check/personal_data/words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace veilleur::check {

namespace {

constexpr std::array<std::string_view, 24> months{
    "janvier",   "fevrier", "mars",     "avril",    "mai",       "juin",     "juillet",  "aout",
    "septembre", "octobre", "novembre", "decembre", "januari",   "februari", "maart",    "april",
    "mei",       "juni",    "juli",     "augustus", "september", "oktober",  "november", "december"};

bool speaks_of_birth(std::string_view before) {
    static constexpr std::array<std::string_view, 9> phrases{
        "né le", "née le", "né(e) le", "nés le", "date de naissance", "geboren", "geboortedatum", "né à", "née à"};
    const std::string said = lower(before);
    const std::size_t sentence = said.find_last_of("\n;!?");
    const std::string_view clause = std::string_view(said).substr(sentence == std::string::npos ? 0 : sentence);
    return std::ranges::any_of(phrases,
                               [clause](std::string_view phrase) { return clause.find(phrase) != clause.npos; });
}

// `°` alone stands for birth; after a letter or a digit it counts or measures (`n° 12`, `20°`).
bool ends_with_birth_sign(std::string_view before) {
    constexpr std::string_view sign = "°";
    before = trimmed(before);
    if (!before.ends_with(sign)) return false;
    before.remove_suffix(sign.size());
    return before.empty() || (!is_ascii_letter(before.back()) && !is_digit(before.back()));
}

std::size_t digits_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_digit(text[at]))
        ++at;
    return at;
}

std::size_t past_separator(std::string_view text, std::size_t at) {
    const std::size_t mark = number_punctuation_at(text, at);
    const std::size_t length = mark != 0 ? mark : space_at(text, at);
    return at + length;
}

bool is_month(std::string_view text) {
    if (is_digit(text.front())) return text.size() <= 2;
    return std::ranges::find(months, folded(text)) != months.end();
}

std::optional<std::size_t> date_end(std::string_view text, std::size_t begin) {
    const std::size_t first = digits_end(text, begin);
    std::size_t month = past_separator(text, first);
    // "1er mars"
    if (text.substr(first).starts_with("er ")) month = first + 3;
    const std::size_t after_month = std::max(digits_end(text, month), word_end(text, month));
    const std::size_t last = past_separator(text, after_month);
    const std::size_t end = digits_end(text, last);
    if (month == first || after_month == month || last == after_month || end == last) return std::nullopt;
    if (!is_month(text.substr(month, after_month - month))) return std::nullopt;
    const std::size_t first_size = first - begin, last_size = end - last;
    const bool day_first = first_size <= 2 && (last_size == 2 || last_size == 4);
    const bool year_first = first_size == 4 && last_size <= 2;
    return day_first || year_first ? std::optional(end) : std::nullopt;
}

} // namespace

std::optional<std::size_t> birth_date_end(std::string_view text, std::size_t begin) {
    const auto end = date_end(text, begin);
    if (!end) return std::nullopt;
    constexpr std::size_t reach = 40;
    const std::size_t from = begin > reach ? begin - reach : 0;
    const std::string_view before = text.substr(from, begin - from);
    return speaks_of_birth(before) || ends_with_birth_sign(before) ? end : std::nullopt;
}

} // namespace veilleur::check
