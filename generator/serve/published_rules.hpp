#pragma once

#include "serve/answer.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace veilleur::serve {

// What the published site asks of its host, as far as a preview can do it. `rules` are the bytes of the file,
// `path` and `url` begin with a slash.

// The headers that `_headers` gives `url`, but how long to keep it and that it is only for https.
Headers published_headers(std::string_view rules, std::string_view url);

// Where `_redirects` leads from `url`: an address below this server's root. `languages` is Accept-Language; rules that
// ask for a language come first there.
std::optional<std::string> published_redirect(std::string_view rules, std::string_view url, std::string_view languages);

} // namespace veilleur::serve
