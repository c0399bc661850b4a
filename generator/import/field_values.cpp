#include "import/field_values.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "base/unicode.hpp"
#include "import/emphasis.hpp"
#include "import/labels.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace veilleur::draft {

namespace {

constexpr std::size_t longest_value = 200; // bytes, of what is to be understood

using Words = std::vector<std::string>;

// "de 6 à 12 pers." -> "de", "6", "a", "12", "pers"; digits and letters apart: "1h30" -> "1", "h", "30"
Words words_of(std::string_view text) {
    Words words;
    for (const char each : slug(text)) {
        const bool is_digit = each >= '0' && each <= '9';
        const bool was_digit =
            !words.empty() && !words.back().empty() && words.back()[0] >= '0' && words.back()[0] <= '9';
        if (each == '-' || words.empty() || (!words.back().empty() && was_digit != is_digit)) words.emplace_back();
        if (each != '-') words.back() += each;
    }
    std::erase(words, std::string());
    return words;
}

std::optional<unsigned> number(const std::string& word) {
    if (word.empty() || word.size() > 4 || word.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    unsigned value = 0;
    std::from_chars(word.data(), word.data() + word.size(), value);
    return value;
}

template <std::size_t Size> bool is_one_of(const std::string& word, const std::array<std::string_view, Size>& words) {
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 6> minute_words{"min", "mins", "minute", "minutes", "minuten", "minuut"};
constexpr std::array<std::string_view, 6> hour_words{"h", "heure", "heures", "uur", "uren", "u"};
constexpr std::array<std::string_view, 14> small_words{"de",     "a",       "tot",      "entre", "et", "van",   "en",
                                                       "tussen", "environ", "ongeveer", "ou",    "of", "circa", "ca"};

struct Amount {
    unsigned minutes = 0;
    bool has_unit = false;
};

// "1 h 30", "45 min", "2 uur" at words[at]; moves `at` behind.
std::optional<Amount> amount_at(const Words& words, std::size_t& at) {
    const auto first = at < words.size() ? number(words[at]) : std::nullopt;
    if (!first) return std::nullopt;
    ++at;
    if (at < words.size() && is_one_of(words[at], minute_words)) return ++at, Amount{*first, true};
    if (at == words.size() || !is_one_of(words[at], hour_words)) return Amount{*first, false};
    ++at;
    Amount amount{*first * 60, true};
    const auto rest = at < words.size() ? number(words[at]) : std::nullopt;
    if (!rest || *rest >= 60) return amount;
    amount.minutes += *rest;
    ++at;
    if (at < words.size() && is_one_of(words[at], minute_words)) ++at;
    return amount;
}

std::string span(unsigned least, unsigned most) {
    if (least == most) return std::to_string(least);
    return "{ min: " + std::to_string(least) + ", max: " + std::to_string(most) + " }";
}

std::optional<std::string> minutes(std::string_view text) {
    const Words words = words_of(text);
    std::vector<Amount> amounts;
    for (std::size_t at = 0; at < words.size();) {
        if (is_one_of(words[at], small_words)) {
            ++at;
            continue;
        }
        const auto amount = amount_at(words, at);
        if (!amount || amounts.size() == 2) return std::nullopt;
        amounts.push_back(*amount);
    }
    if (amounts.empty() || !amounts.back().has_unit) return std::nullopt;
    // "1 à 2 heures": the first number has the unit of the second.
    const bool in_hours = amounts.back().minutes >= 60 && amounts.back().minutes % 60 == 0;
    if (!amounts.front().has_unit && in_hours) amounts.front().minutes *= 60;
    if (amounts.front().minutes > amounts.back().minutes) return std::nullopt;
    return span(amounts.front().minutes, amounts.back().minutes);
}

constexpr std::array<std::string_view, 8> people_words{"personnes", "participants", "personen",      "deelnemers",
                                                       "membres",   "leden",        "participantes", "pers"};

std::optional<std::string> range(std::string_view text) {
    std::vector<unsigned> numbers;
    for (const std::string& word : words_of(text)) {
        if (is_one_of(word, small_words) || is_one_of(word, people_words)) continue;
        const auto value = number(word);
        if (!value) return std::nullopt;
        numbers.push_back(*value);
    }
    if (numbers.size() == 1) numbers.push_back(numbers.front());
    if (numbers.size() != 2 || numbers[0] > numbers[1]) return std::nullopt;
    return "{ min: " + std::to_string(numbers[0]) + ", max: " + std::to_string(numbers[1]) + " }";
}

std::optional<std::string> whole(std::string_view text, std::string_view unit, std::string_view other_unit) {
    std::optional<unsigned> found;
    for (const std::string& word : words_of(text)) {
        if (word == unit || word == other_unit) continue;
        const auto value = number(word);
        if (!value || found) return std::nullopt;
        found = value;
    }
    if (!found) return std::nullopt;
    return std::to_string(*found);
}

constexpr std::array<std::array<std::string_view, 2>, 12> months{{{"janvier", "januari"},
                                                                  {"fevrier", "februari"},
                                                                  {"mars", "maart"},
                                                                  {"avril", "april"},
                                                                  {"mai", "mei"},
                                                                  {"juin", "juni"},
                                                                  {"juillet", "juli"},
                                                                  {"aout", "augustus"},
                                                                  {"septembre", "september"},
                                                                  {"octobre", "oktober"},
                                                                  {"novembre", "november"},
                                                                  {"decembre", "december"}}};

std::optional<unsigned> month(const std::string& word) {
    for (std::size_t at = 0; at < months.size(); ++at)
        if (months[at][0] == word || months[at][1] == word) return static_cast<unsigned>(at + 1);
    return number(word);
}

// "2023-01-31", "31/01/2023", "31 janvier 2023", "1er mars 2022"
std::optional<std::string> date(std::string_view text) {
    Words words = words_of(text);
    if (words.size() == 4 && words[1] == "er") words.erase(words.begin() + 1);
    if (words.size() != 3) return std::nullopt;
    if (words[0].size() == 4) std::swap(words[0], words[2]);
    const auto day = number(words[0]);
    const auto month_number = month(words[1]);
    const auto year = words[2].size() == 4 ? number(words[2]) : std::nullopt;
    if (!day || !month_number || !year) return std::nullopt;
    const auto two_digits = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    const std::string written = words[2] + "-" + two_digits(*month_number) + "-" + two_digits(*day);
    if (!parse_date(written)) return std::nullopt;
    return written;
}

std::optional<std::string> boolean(std::string_view text) {
    const std::string word = plain_name(text);
    for (const std::string_view yes : {"oui", "ja", "true"})
        if (word == yes) return "true";
    for (const std::string_view no : {"non", "nee", "neen", "false"})
        if (word == no) return "false";
    return std::nullopt;
}

std::optional<std::string> choice(const Field& field, std::string_view text) {
    const std::string word = plain_name(text);
    std::vector<std::string> labels;
    for (const Choice& each : field.choices)
        for (const std::string& name : {each.id, each.label[Language::fr], each.label[Language::nl]}) {
            if (plain_name(name) == word) return each.id;
            labels.push_back(plain_name(name));
        }
    const std::string meant = nearest(word, labels);
    const auto found = std::ranges::find(labels, meant);
    if (meant.empty() || found == labels.end()) return std::nullopt;
    return field.choices[static_cast<std::size_t>(found - labels.begin()) / 3].id;
}

std::optional<std::string> choices(const Field& field, std::string_view text) {
    std::string list;
    std::vector<std::string> seen;
    const char separator = text.find(';') != std::string_view::npos ? ';' : ',';
    for (const std::string_view part : split(text, separator)) {
        const auto one = choice(field, part);
        if (!one || std::ranges::count(seen, *one) > 0) return std::nullopt;
        seen.push_back(*one);
        list += (list.empty() ? "" : ", ") + *one;
    }
    return "[" + list + "]";
}

bool is_in_brackets(std::string_view text) {
    return text.starts_with('(') && text.ends_with(')');
}

} // namespace

std::optional<std::string> yaml_value(const Field& field, std::string_view text) {
    const std::string value = without_marks(text);
    if (value.empty() || value.size() > longest_value) return std::nullopt;
    switch (field.kind) {
    case FieldKind::minutes:
        return minutes(value);
    case FieldKind::range:
        return range(value);
    case FieldKind::number:
        return whole(value, "n", "nr");
    case FieldKind::months:
        return whole(value, "mois", "maanden");
    case FieldKind::date:
        return date(value);
    case FieldKind::boolean:
        return boolean(value);
    case FieldKind::choice:
        return choice(field, value);
    case FieldKind::choices:
        return choices(field, value);
    default:
        return std::nullopt;
    }
}

std::optional<NamedMinutes> minutes_in(std::string_view text) {
    text = trimmed(text);
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || !is_in_brackets(text.substr(open))) return std::nullopt;
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    const auto value = minutes(inside);
    if (!value) return std::nullopt;
    return NamedMinutes{*value, std::string(inside), std::string(trimmed(text.substr(0, open)))};
}

} // namespace veilleur::draft
