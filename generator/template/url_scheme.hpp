#pragma once

#include <string_view>

namespace veilleur::templates {

// Whether a page may link to the URL (escaped for an attribute already): https, http, mailto, tel, relative, `#…`.
// An address without scheme but with a host (`//host`) is refused.
bool is_allowed_url(std::string_view escaped);

} // namespace veilleur::templates
