#pragma once

#include "base/position.hpp"
#include "markdown/markdown.hpp"
#include "markdown/tree.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

// The lines of a text and where they stand in the file. Views into the text: it must outlive this.
class Source {
public:
    Source(std::string_view text, const Origin& origin);

    std::uint32_t line_count() const { return static_cast<std::uint32_t>(lines_.size()); }

    // Line `number` (from 1) without its end; empty if there is no such line.
    std::string_view line(std::uint32_t number) const;

    // Where a byte of a line stands in the file. `byte_column` counts from 1.
    Location at(std::uint32_t line, std::uint32_t byte_column) const;
    Location at(const Node& node) const { return at(node.line, node.column); }

    // Where byte `offset` of a text node stands. cmark's columns drift after an escape or an indented line, so what is
    // there is looked for in the line.
    Location inside(const Node& text, std::size_t offset) const;

private:
    Origin origin_;
    std::vector<std::string_view> lines_;
};

} // namespace veilleur::markdown
