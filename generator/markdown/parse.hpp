#pragma once

#include "markdown/ids.hpp"
#include "markdown/markdown.hpp"

namespace veilleur::markdown {

// As `parse`, with the ids of the page the text will stand on.
Document parse_part(std::string_view text, const Origin& origin, const Context& context, Ids& ids,
                    Diagnostics& diagnostics);

} // namespace veilleur::markdown
