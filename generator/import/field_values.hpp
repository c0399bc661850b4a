#pragma once

#include "model/content_type.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace veilleur::draft {

// What people write for a field of one value ("1 h 30", "de 6 à 12 personnes", "31 janvier 2023", "Accessible") as YAML
// on one line. No value where the text does not say it beyond doubt, and for kinds that a line cannot hold.
std::optional<std::string> yaml_value(const Field& field, std::string_view text);

// Minutes that a text names at its end or in parentheses: "(10 min)", "5 minuten".
struct NamedMinutes {
    std::string yaml;  // "10", "{ min: 5, max: 10 }"
    std::string words; // as written
    std::string rest;  // the text without them
};

std::optional<NamedMinutes> minutes_in(std::string_view text);

} // namespace veilleur::draft
