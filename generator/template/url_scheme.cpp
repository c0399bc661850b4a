#include "template/url_scheme.hpp"

#include "base/text.hpp"

namespace veilleur::templates {

bool is_allowed_url(std::string_view escaped) {
    // Browsers drop leading spaces and controls; literal text of a template may hold some.
    while (!escaped.empty() && static_cast<unsigned char>(escaped.front()) <= 0x20)
        escaped.remove_prefix(1);
    if (escaped.starts_with("//") || escaped.starts_with("/\\")) return false;
    const std::size_t end = escaped.find_first_of(":/?#");
    if (end == std::string_view::npos || escaped[end] != ':') return true;
    const std::string scheme = ascii_lower(escaped.substr(0, end));
    return scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
}

} // namespace veilleur::templates
