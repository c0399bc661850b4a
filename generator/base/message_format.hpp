#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace veilleur {

// A value for a named place of a pattern: a whole number (which may choose a plural form) or text.
using FormatArgument = std::variant<std::int64_t, std::string>;
using FormatArguments = std::vector<std::pair<std::string, FormatArgument>>;

// `pattern` in ICU's MessageFormat syntax ("{count, plural, one {# fiche} other {# fiches}}") with its named places
// filled, for the language `locale`. Throws std::invalid_argument with a plain reason for a pattern that ICU refuses.
std::string formatted(std::string_view pattern, std::string_view locale, const FormatArguments& arguments);

} // namespace veilleur
