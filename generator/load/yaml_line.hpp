#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// Something on one line that YAML would misunderstand, at a byte of the line.
struct LineFault {
    std::string_view code;
    std::size_t offset = 0;
    std::vector<std::string> arguments;
};

// How a line leaves off: what the next lines may go on with.
enum class LineEnding { closed, text, block, quote, brackets };

// What stands on a line outside of blocks, quotes and brackets opened earlier.
struct LineShape {
    LineEnding ending = LineEnding::closed;
    std::size_t parent = 0; // what goes on must be indented deeper than this byte
    std::size_t value = 0;  // first byte of the value
    std::size_t depth = 0;  // brackets left open
    bool bare = false;      // a value without a key or a hyphen before it
    std::optional<LineFault> fault;
};

LineShape shape_of(std::string_view line);

// A line, or its end from byte `from` on, inside `depth` brackets.
struct FlowShape {
    std::size_t depth = 0;
    std::optional<LineFault> fault;
};

FlowShape flow_of(std::string_view line, std::size_t from, std::size_t depth);

// What is wrong with plain text from byte `from` to the end of the line: a colon or a number sign that would cut it.
std::optional<LineFault> fault_of_text(std::string_view line, std::size_t from);

// The byte after the quote `mark` that closes what begins at `from`; npos if the line does not close it.
std::size_t end_of_quote(std::string_view line, std::size_t from, char mark);

// The first byte from `from` on that is neither white space nor part of a comment.
std::optional<std::size_t> text_after(std::string_view line, std::size_t from);

// The first tab before or in the text of the line, comments apart; the first no-break space where YAML wants a space.
std::optional<std::size_t> tab_of(std::string_view line);
std::optional<std::size_t> hard_space_of(std::string_view line);

} // namespace veilleur::load
