#pragma once

#include <string>
#include <string_view>

namespace veilleur {

// Between straight quotation marks, as YAML wants it. `text` is one line.
std::string yaml_quoted(std::string_view text);

} // namespace veilleur
