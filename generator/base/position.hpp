#pragma once

#include <cstdint>
#include <string>

namespace veilleur {

// A place inside one file. Lines and columns count from 1, columns in code points; 0 means "unknown".
struct Position {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

// A place in the source: `file` is relative to the root of the repository, with '/' between folders.
struct Location {
    std::string file;
    Position position;

    friend auto operator<=>(const Location&, const Location&) = default;
};

} // namespace veilleur
