#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace veilleur::draft {

// Columns in front of the text: a tab goes on to the next fourth one.
std::size_t indentation(std::string_view line);

// What stands in front of an item of a list.
struct Marker {
    std::string_view sign;  // "•", "–", "o", or the number: "3"
    bool is_number = false; // of one or two digits; "3.", "3)", "(3)", "3°"
    std::size_t indent = 0; // columns
    std::string_view text;  // what follows
};

// The marker of a line, if it has one and text behind it.
std::optional<Marker> marker_of(std::string_view line);

// The length of "1. ", "2.3 " and "IV. " in front of a heading; 0 if there is none.
std::size_t numbering_length(std::string_view heading);

// How many numbers "2.3.1" has in front of a heading; 0 if there is none.
std::size_t numbering_depth(std::string_view heading);

} // namespace veilleur::draft
