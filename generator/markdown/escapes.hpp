#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace veilleur::markdown {

// `text` (what cmark made of `source` from byte `at` on) with verbatim_mark before each punctuation character that was
// written with a backslash or as an entity. No value if the two do not fit.
std::optional<std::string> with_verbatim_marks(std::string_view text, std::string_view source, std::size_t at);

} // namespace veilleur::markdown
