#include "commands/clock.hpp"

#include "base/failure.hpp"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace veilleur::commands {

namespace {

std::int64_t seconds_in(std::string_view epoch) {
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
    if (error == std::errc() && end == epoch.data() + epoch.size()) return seconds;
    throw Failure(ExitCode::wrong_call, "SOURCE_DATE_EPOCH is not a number of seconds: " + std::string(epoch));
}

} // namespace

Date today(const std::string& given) {
    if (!given.empty()) {
        if (const auto date = parse_date(given)) return *date;
        throw Failure(ExitCode::wrong_call, "--today " + given + ": write the date as 2026-01-31");
    }
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) return date_of(seconds_in(epoch));
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return date_of(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

} // namespace veilleur::commands
