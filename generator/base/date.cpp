#include "base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace veilleur {

namespace {

std::chrono::year_month_day calendar(Date date) {
    return {std::chrono::year(date.year), std::chrono::month(date.month), std::chrono::day(date.day)};
}

Date date_from(std::chrono::year_month_day day) {
    return {int(day.year()), unsigned(day.month()), unsigned(day.day())};
}

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size() && digits.front() != '-';
    return whole ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number(text.substr(0, 4)), month = number(text.substr(5, 2)), day = number(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)};
    return calendar(date).ok() ? std::optional(date) : std::nullopt;
}

std::string iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Date plus_months(Date date, int months) {
    auto moved = calendar(date) + std::chrono::months(months);
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return date_from(moved);
}

Date date_of(std::int64_t seconds_since_epoch, int offset_minutes) {
    const std::chrono::sys_seconds moment(std::chrono::seconds(seconds_since_epoch) +
                                          std::chrono::minutes(offset_minutes));
    return date_from(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(moment)));
}

} // namespace veilleur
