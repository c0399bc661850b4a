#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace veilleur::serve {

// The published file or folder that the path of a request asks for: "/fr/caf%C3%A9/" gives "fr/café/", "/" gives "".
// `raw` is without query. None for what no link of a site says: a path that does not begin with one slash, climbs or
// stays ("..", "."), has empty parts, a back slash, a control character, an encoded slash or percent sign (decoded once
// more it could be anything), is not UTF-8 or is longer than 2,000 bytes. Decoded once, never normalised.
std::optional<std::string> requested_path(std::string_view raw);

} // namespace veilleur::serve
