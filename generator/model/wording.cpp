#include "model/wording.hpp"

#include <fmt/format.h>

#include <array>

namespace veilleur {

namespace {

constexpr std::array<std::array<std::string_view, 12>, 2> month_names{{
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
     "décembre"},
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
     "december"},
}};

struct PlaceName {
    std::string_view kind;
    PerLanguage<std::string_view> name;
};

constexpr std::array<PlaceName, 7> place_names{{
    {"section", {{"section", "sectie"}}},
    {"page", {{"page", "pagina"}}},
    {"row", {{"ligne", "rij"}}},
    {"slide", {{"dia", "dia"}}},
    {"table", {{"tableau", "tabel"}}},
    {"figure", {{"figure", "figuur"}}},
    {"annex", {{"annexe", "bijlage"}}},
}};

} // namespace

std::string date_in_words(Date date, Language language) {
    const std::string_view month = month_names[static_cast<std::size_t>(language)][date.month - 1];
    const bool first = date.day == 1 && language == Language::fr;
    return fmt::format("{}{} {} {}", date.day, first ? "er" : "", month, date.year);
}

std::string place_in_words(std::string_view kind, Language language) {
    for (const PlaceName& place : place_names)
        if (place.kind == kind) return std::string(place.name[language]);
    return std::string(kind);
}

std::string_view yes_or_no(bool value, Language language) {
    if (language == Language::fr) return value ? "oui" : "non";
    return value ? "ja" : "nee";
}

std::string months_in_words(std::string_view number, Language language) {
    if (language == Language::fr) return fmt::format("{} mois", number);
    return fmt::format("{} {}", number, number == "1" ? "maand" : "maanden");
}

std::string span(std::string_view least, std::string_view most) {
    if (most.empty()) return fmt::format("≥ {}", least);
    if (least.empty()) return fmt::format("≤ {}", most);
    return least == most ? std::string(least) : fmt::format("{}–{}", least, most);
}

} // namespace veilleur
