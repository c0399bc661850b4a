#pragma once

#include "search/index.hpp"
#include "search/texts.hpp"

namespace veilleur::search {

// The numbers that ranking stands on. They were chosen with the queries of tests/search; docs/search.md says how.

// What a word in each field is worth, a word of the body being 1.
constexpr std::uint32_t field_weight(TextField field) {
    constexpr PerTextField<std::uint32_t> weights{10, 6, 4, 3, 1, 1};
    return weights[static_cast<std::size_t>(field)];
}

// How far a field that is longer than others makes its words worth less, from 0 to 1.
constexpr double length_norm(TextField field) {
    constexpr PerTextField<double> norms{0.4, 0.2, 0.3, 0.3, 0.1, 0.6};
    return norms[static_cast<std::size_t>(field)];
}

// Where more of the same word begins to say little more.
inline constexpr double saturation = 4.0;

Parameters default_parameters();

} // namespace veilleur::search
