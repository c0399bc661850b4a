#pragma once

#include <string_view>

namespace veilleur::serve {

// The media type of a published file, by the ending of its path; "application/octet-stream" for an unknown one.
std::string_view content_type_of(std::string_view path);

} // namespace veilleur::serve
