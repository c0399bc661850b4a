#pragma once

#include "model/site.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace veilleur::search {

// Where a word stands says how much it says about a sheet.
enum class TextField : std::uint8_t { title, forms, heading, summary, field, body };
inline constexpr std::size_t text_field_count = 6;

template <typename T> using PerTextField = std::array<T, text_field_count>;

// A piece of a sheet's text.
struct SearchedText {
    TextField field = TextField::body;
    std::uint32_t times = 1; // counts as if it stood there so often: `search_weight` of declared fields
    std::uint32_t place = 0; // 0: the sheet itself; p: below its p-th heading
    std::string text;
};

// What `entry` says in `language`; it must have a sheet in it.
std::vector<SearchedText> searched_texts(const Site& site, const Entry& entry, Language language);

// What is known of it in the other language: title and forms. Empty where there is no other sheet.
std::vector<SearchedText> other_texts(const Site& site, const Entry& entry, Language language);

} // namespace veilleur::search
