#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace veilleur {

// A day of the proleptic Gregorian calendar, without time zone.
struct Date {
    int year = 0;
    unsigned month = 0; // 1..12
    unsigned day = 0;   // 1..31

    friend auto operator<=>(const Date&, const Date&) = default;
};

// `2023-01-31`, and nothing else; no value for a day that does not exist.
std::optional<Date> parse_date(std::string_view text);
std::string iso(Date date);
Date plus_months(Date date, int months); // the last day of the month where the day does not exist
Date date_of(std::int64_t seconds_since_epoch, int offset_minutes = 0);

} // namespace veilleur
