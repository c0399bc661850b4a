#pragma once

#include "prose.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::content {

enum class Language { french, dutch };

// The numbers of a text in the order of reading, as "17", "0,5", "2/3", "2022-2023" or "2022-03-31": from digits, and
// from words from two up (but compounds such as "vingt-deux" as their parts). Not numbers: ordinals, "les deux", and
// digits inside a name, such as COVID-19.
std::vector<std::string> numbers_in(std::string_view text, Language language);

struct Number {
    std::string value;
    std::string place;
    Origin origin = Origin::body;
};

// The numbers of a whole sheet with their places.
std::vector<Number> numbers_of(std::string_view file, Language language);

} // namespace veilleur::content
