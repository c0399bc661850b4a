#include "base/message_format.hpp"

#include <unicode/msgfmt.h>

#include <stdexcept>

namespace veilleur {

namespace {

icu::UnicodeString from(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

icu::Formattable formattable(const FormatArgument& argument) {
    if (const auto* number = std::get_if<std::int64_t>(&argument)) return {*number};
    return {from(std::get<std::string>(argument))};
}

[[noreturn]] void refuse(std::string_view pattern, UErrorCode status) {
    throw std::invalid_argument(std::string(pattern) + ": " + u_errorName(status));
}

} // namespace

std::string formatted(std::string_view pattern, std::string_view locale, const FormatArguments& arguments) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::MessageFormat format(from(pattern), icu::Locale(std::string(locale).c_str()), place, status);
    if (U_FAILURE(status)) refuse(pattern, status);
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : arguments) {
        names.push_back(from(name));
        values.push_back(formattable(value));
    }
    icu::UnicodeString filled;
    format.format(names.data(), values.data(), static_cast<int32_t>(names.size()), filled, status);
    if (U_FAILURE(status)) refuse(pattern, status);
    std::string text;
    filled.toUTF8String(text);
    return text;
}

} // namespace veilleur
