#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur {

std::string_view trimmed(std::string_view text); // without ASCII white space at both ends
std::vector<std::string_view> split(std::string_view text, char separator);
std::string joined(std::span<const std::string> parts, std::string_view separator);
std::string replaced(std::string text, std::string_view from, std::string_view to);
std::string ascii_lower(std::string_view text);

// `{0}`, `{1}`... in `pattern` replaced by the arguments; a number without an argument stays as it is.
std::string filled(std::string_view pattern, std::span<const std::string> arguments);

// The candidate nearest to `typed` (Damerau-Levenshtein over code points, case and accents folded), or empty if none is
// near enough to be meant: at most one edit per three letters, and one more for the last part.
std::string nearest(std::string_view typed, std::span<const std::string> candidates);

} // namespace veilleur
