#include "load/yaml_source.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace veilleur::load {

YamlSource::YamlSource(std::string_view file, std::string_view text, std::uint32_t first_line)
    : file_(file), text_(text), first_line_(first_line), begins_{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        begins_.push_back(at + 1);
}

std::string_view YamlSource::line(std::size_t number) const {
    const std::size_t begin = begins_[number];
    const std::size_t end = number + 1 < begins_.size() ? begins_[number + 1] - 1 : text_.size();
    return text_.substr(begin, end - begin);
}

Position YamlSource::position(std::size_t number, std::size_t offset) const {
    const std::size_t known = std::min(number, begins_.size() - 1);
    const std::string_view before = line(known).substr(0, offset);
    return {first_line_ + static_cast<std::uint32_t>(known), static_cast<std::uint32_t>(code_points(before)) + 1};
}

} // namespace veilleur::load
