#pragma once

#include "base/diagnostic.hpp"
#include "model/value.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace veilleur::load {

inline constexpr std::size_t largest_front_matter = 16 * 1024; // bytes

// A sheet's file, cut at the lines `---`.
struct SheetText {
    std::string_view front_matter;
    std::string_view body;
    std::uint32_t body_line = 1; // line of the file that the body begins on
};

// `text` is clean text. No value, and a diagnostic, where a line `---` is missing.
std::optional<SheetText> cut(std::string_view file, std::string_view text, Diagnostics& diagnostics);

// The fields of the front matter, a mapping. No value, and diagnostics, where it cannot be read.
std::optional<Value> read_front_matter(std::string_view file, std::string_view front_matter, Diagnostics& diagnostics);

} // namespace veilleur::load
