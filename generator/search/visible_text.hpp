#pragma once

#include <string>
#include <string_view>

namespace veilleur::search {

// The words of HTML that the Markdown writer made: tags and entities become spaces. What stands in attributes is left
// out.
std::string visible_text(std::string_view html);

} // namespace veilleur::search
