#include "load/front_matter.hpp"

#include "base/text.hpp"
#include "load/yaml.hpp"

#include <algorithm>

namespace veilleur::load {

namespace {

// A fence may have spaces after it, which nobody sees.
bool is_fence(std::string_view line) {
    return line.starts_with("---") && trimmed(line.substr(3)).empty();
}

std::size_t end_of_line(std::string_view text, std::size_t from) {
    return std::min(text.find('\n', from), text.size());
}

} // namespace

std::optional<SheetText> cut(std::string_view file, std::string_view text, Diagnostics& diagnostics) {
    const std::size_t first_end = end_of_line(text, 0);
    if (!is_fence(text.substr(0, first_end))) {
        diagnostics.add("front-matter-missing", {std::string(file), {1, 1}});
        return std::nullopt;
    }
    const std::size_t begin = std::min(first_end + 1, text.size());
    std::uint32_t line = 2;
    for (std::size_t at = begin; at < text.size(); ++line) {
        const std::size_t end = end_of_line(text, at);
        if (is_fence(text.substr(at, end - at)))
            return SheetText{text.substr(begin, at - begin), text.substr(std::min(end + 1, text.size())), line + 1};
        at = end + 1;
    }
    diagnostics.add("front-matter-unclosed", {std::string(file), {1, 1}});
    return std::nullopt;
}

std::optional<Value> read_front_matter(std::string_view file, std::string_view front_matter, Diagnostics& diagnostics) {
    if (front_matter.size() > largest_front_matter) {
        diagnostics.add(
            "front-matter-too-large", {std::string(file), {1, 1}},
            {std::to_string((front_matter.size() + 1023) / 1024), std::to_string(largest_front_matter / 1024)});
        return std::nullopt;
    }
    std::optional<Value> fields = read_yaml(YamlSource(file, front_matter, 2), diagnostics);
    if (fields && fields->is_null()) *fields = {Value::Mapping(), {2, 1}, Value::no_fragment};
    if (!fields || fields->is_mapping()) return fields;
    diagnostics.add("front-matter-not-fields", {std::string(file), fields->position});
    return std::nullopt;
}

} // namespace veilleur::load
