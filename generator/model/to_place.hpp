#pragma once

#include "model/language.hpp"

#include <string_view>

namespace veilleur {

// The section at the end of an imported sheet that holds what found no place: `check` names it until it is gone.
inline constexpr std::string_view to_place_id = "to-place";

constexpr std::string_view to_place_label(Language language) {
    return language == Language::fr ? "À placer" : "Nog te plaatsen";
}

} // namespace veilleur
