#pragma once

#include <optional>
#include <string_view>

namespace veilleur::markdown {

// What a cell of a chart says: a bar from `from` to `to`, or nothing to draw.
struct ChartValue {
    double from = 0;
    double to = 0;
    bool empty = false;
};

// "12", "12,5", "1 234", "35 %" is a bar from 0; "8–12" (or "8-12") one from 8 to 12; nothing, "–" and "-" are empty.
// No value for anything else, and for numbers of more than twelve digits.
std::optional<ChartValue> chart_value(std::string_view text);

} // namespace veilleur::markdown
