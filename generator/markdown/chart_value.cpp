#include "markdown/chart_value.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace veilleur::markdown {

namespace {

constexpr std::size_t most_digits = 12;

// Spaces of any kind, the joiner and the sign of a percentage say nothing of the length of a bar.
std::string without_spaces(std::string_view text) {
    std::string plain(text);
    for (const std::string_view space : {" ", "\u00A0", "\u202F", "\u2009", "\u2060", "%"})
        plain = replaced(std::move(plain), space, "");
    return replaced(std::move(plain), "–", "-");
}

std::optional<double> number(std::string_view text) {
    const std::string plain = replaced(std::string(text), ",", ".");
    const auto digits = std::ranges::count_if(plain, [](char each) { return each >= '0' && each <= '9'; });
    const auto points = std::ranges::count(plain, '.');
    const bool well_formed = digits > 0 && points <= 1 && plain.front() != '.' && plain.back() != '.';
    if (!well_formed || digits + points != static_cast<std::ptrdiff_t>(plain.size()) || plain.size() > most_digits)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return error == std::errc() && end == plain.data() + plain.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<ChartValue> chart_value(std::string_view text) {
    const std::string plain = without_spaces(text);
    if (plain.empty() || plain == "-") return ChartValue{0, 0, true};
    const std::size_t dash = plain.find('-');
    const auto first = number(std::string_view(plain).substr(0, dash));
    if (dash == std::string::npos) return first ? std::optional(ChartValue{0, *first, false}) : std::nullopt;
    const auto last = number(std::string_view(plain).substr(dash + 1));
    if (!first || !last || *first > *last) return std::nullopt;
    return ChartValue{*first, *last, false};
}

} // namespace veilleur::markdown
