#include "render/work_parts.hpp"

#include <algorithm>
#include <array>

namespace veilleur::render {

namespace {

constexpr bool is_digit(char each) {
    return each >= '0' && each <= '9';
}

bool are_initials(std::string_view text) {
    constexpr std::size_t most = 3;
    return !text.empty() && text.size() <= most &&
           std::ranges::all_of(text, [](char each) { return each >= 'A' && each <= 'Z'; });
}

std::string first_number(std::string_view text) {
    const auto begin = std::ranges::find_if(text, is_digit);
    return {begin, std::find_if_not(begin, text.end(), is_digit)};
}

} // namespace

std::optional<PersonName> person_name(std::string_view author) {
    const std::size_t space = author.rfind(' ');
    if (space == std::string_view::npos || !are_initials(author.substr(space + 1))) return std::nullopt;
    PersonName name{std::string(author.substr(0, space)), {}};
    for (const char initial : author.substr(space + 1))
        name.given += (name.given.empty() ? "" : " ") + std::string(1, initial) + ".";
    return name;
}

std::pair<std::string, int> printed_date(std::string_view year) {
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto month =
        std::ranges::find_if(months, [&](std::string_view each) { return year.find(each) != std::string_view::npos; });
    const int number = month == months.end() ? 0 : static_cast<int>(month - months.begin()) + 1;
    return {first_number(year), number};
}

std::pair<std::string, std::string> page_range(std::string_view pages) {
    const std::string first = first_number(pages);
    if (first.empty()) return {};
    std::string last = first_number(pages.substr(pages.find(first) + first.size()));
    if (last.empty()) return {first, first};
    if (last.size() < first.size()) last = first.substr(0, first.size() - last.size()) + last;
    return {first, last};
}

std::string address_of(const Work& work) {
    return work.doi.empty() ? work.url : "https://doi.org/" + work.doi;
}

} // namespace veilleur::render
