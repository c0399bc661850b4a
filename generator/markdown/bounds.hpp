#pragma once

#include "base/diagnostic.hpp"
#include "markdown/source.hpp"

#include <cstddef>

namespace veilleur::markdown {

// What a text may hold before it is parsed. cmark-gfm 0.29 takes quadratic time, or makes thousands of times more HTML
// than there is text, beyond them; within them no text takes more than a second.
struct Bounds {
    static constexpr std::size_t bytes = 512 * 1024;
    static constexpr std::size_t nesting = 32;           // lists and quotations
    static constexpr std::size_t paragraph = 20'000;     // bytes of lines that hang together
    static constexpr std::size_t brackets = 1'000;       // "[" in lines that hang together
    static constexpr std::size_t columns = 20;           // of a table
    static constexpr std::size_t cells = 5'000;          // of all tables of a text
    static constexpr std::size_t expansion = 20'000'000; // bytes that link definitions may grow to
};

// One look at each line. False, and a report at the line, if a bound is passed: such a text must not be parsed.
bool within_bounds(std::string_view text, const Source& source, Diagnostics& diagnostics);

} // namespace veilleur::markdown
