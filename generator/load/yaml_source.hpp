#pragma once

#include "base/position.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// A piece of YAML inside a file, as clean text, and where it stands there.
class YamlSource {
public:
    // `first_line` is the line of the file that `text` begins on. `file` and `text` must outlive the source.
    YamlSource(std::string_view file, std::string_view text, std::uint32_t first_line = 1);

    std::string_view text() const { return text_; }
    std::size_t lines() const { return begins_.size(); }
    std::string_view line(std::size_t number) const; // from 0, without its end

    // The place in the file of byte `offset` of line `number` (both from 0). Out of range is the nearest place there
    // is.
    Position position(std::size_t number, std::size_t offset) const;
    Location at(Position position) const { return {std::string(file_), position}; }
    Location at(std::size_t number, std::size_t offset) const { return at(position(number, offset)); }

private:
    std::string_view file_;
    std::string_view text_;
    std::uint32_t first_line_;
    std::vector<std::size_t> begins_; // offset of each line
};

} // namespace veilleur::load
