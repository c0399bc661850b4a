#include "template/source.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <utility>

namespace veilleur::templates {

Format format_of(std::string_view name) {
    if (name.ends_with(".xml")) return Format::xml;
    if (name.ends_with(".txt")) return Format::plain;
    if (name.ends_with(".json") || name.ends_with(".webmanifest")) return Format::json;
    return Format::html;
}

Source::Source(std::string name, std::string file, std::string text)
    : name_(std::move(name)), file_(std::move(file)), text_(std::move(text)), line_starts_{0} {
    for (std::size_t at = 0; at < text_.size(); ++at)
        if (text_[at] == '\n') line_starts_.push_back(at + 1);
}

Location Source::at(std::size_t offset) const {
    const auto next = std::ranges::upper_bound(line_starts_, offset);
    const std::size_t start = *(next - 1);
    const auto line = static_cast<std::uint32_t>(next - line_starts_.begin());
    // Code points begin with any byte but 10xxxxxx; this also counts in text that is not well-formed.
    const std::string_view before = text().substr(start, offset - start);
    const auto column = std::ranges::count_if(before, [](char byte) { return (byte & 0xC0) != 0x80; });
    return {file_, {line, static_cast<std::uint32_t>(column + 1)}};
}

} // namespace veilleur::templates
