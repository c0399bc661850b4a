#include "markdown/source.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace veilleur::markdown {

namespace {

constexpr std::size_t needle_size = 16;

// The bytes at `offset` up to the end of the line or the next escaped character.
std::string_view needle_at(std::string_view text, std::size_t offset) {
    const std::string_view rest = text.substr(std::min(offset, text.size()), needle_size);
    const std::size_t stop = rest.find_first_of("\n\x01");
    return rest.substr(0, stop);
}

} // namespace

Source::Source(std::string_view text, const Origin& origin) : origin_(origin) {
    const bool has_returns =
        text.find('\r') != std::string_view::npos; // rare, and two bytes cost more than one to find
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t found = has_returns ? text.find_first_of("\r\n", begin) : text.find('\n', begin);
        const std::size_t end = std::min(found, text.size());
        lines_.push_back(text.substr(begin, end - begin));
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
}

std::string_view Source::line(std::uint32_t number) const {
    return number == 0 || number > lines_.size() ? std::string_view() : lines_[number - 1];
}

Location Source::at(std::uint32_t line_number, std::uint32_t byte_column) const {
    const std::string_view before = line(line_number).substr(0, byte_column == 0 ? 0 : byte_column - 1);
    const std::uint32_t line_in_file = origin_.line + (line_number == 0 ? 0 : line_number - 1);
    const auto column = static_cast<std::uint32_t>(code_points(before)) + 1 + origin_.column_offset;
    return {std::string(origin_.file), {line_in_file, column}};
}

Location Source::inside(const Node& text, std::size_t offset) const {
    const std::string_view before = std::string_view(text.text).substr(0, offset);
    const auto ends = static_cast<std::uint32_t>(std::ranges::count(before, '\n'));
    const std::size_t expected = ends == 0 ? text.column - 1 + offset : offset - before.rfind('\n') - 1;
    const std::string_view here = line(text.line + ends);
    const std::string_view needle = needle_at(text.text, offset);
    std::size_t found = here.find(needle, expected);
    if (found == std::string_view::npos) found = here.find(needle);
    if (found == std::string_view::npos) found = expected;
    return at(text.line + ends, static_cast<std::uint32_t>(found) + 1);
}

} // namespace veilleur::markdown
