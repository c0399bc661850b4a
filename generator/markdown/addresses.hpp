#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace veilleur::markdown {

// Where a link into the site leads: `methods/gease#steps`, or `#steps` on the same page (then `id` is empty).
struct SheetTarget {
    std::string id;
    std::string anchor;
};

// The parts of an id, or nothing if `text` is not written as one (an ending, a slash or dots at the front...).
std::optional<SheetTarget> sheet_target(std::string_view text);

// The id that was probably meant by a path such as `../methods/gease.fr.md`; empty if there is none.
std::string sheet_suggestion(std::string_view path);

// "https" of `https://x`, in lower case; empty if there is no scheme (RFC 3986, 3.1).
std::string scheme_of(std::string_view address);

// An address that may be published: https, http with a host; mailto, tel with something behind. An allow list.
bool is_allowed_address(std::string_view address);

} // namespace veilleur::markdown
