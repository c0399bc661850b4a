#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::draft {

struct Line {
    std::uint32_t number = 1; // in the draft
    std::string text;         // without spaces at its end; tabs and spaces in front are kept, they mean depth
};

// The lines of a draft, free of what nobody sees or means: HTML, entities, signs that steer a printer, soft hyphens,
// spaces of other widths, directions. One way to write an accent. A line end is any of those people's machines write.
std::vector<Line> clean_lines(std::string_view text);

// True for a line without anything to read.
inline bool is_blank(const Line& line) {
    return line.text.empty();
}

} // namespace veilleur::draft
