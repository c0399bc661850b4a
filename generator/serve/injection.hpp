#pragma once

#include <string>
#include <string_view>

namespace veilleur::serve {

// `html` with the script that keeps a page up to date at the end of its head, or at its very end where it has none.
// `followed` is what the page asks /-/changes for.
std::string with_script(std::string html, std::string_view followed);

} // namespace veilleur::serve
