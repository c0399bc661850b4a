#pragma once

#include <string_view>

namespace veilleur::load {

// Whether the text is an address of http or https, without query and fragment, that needs no escaping anywhere.
bool is_plain_web_address(std::string_view text);

} // namespace veilleur::load
