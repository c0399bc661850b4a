#pragma once

#include <string_view>

namespace veilleur::serve {

// The files of client/, which the server gives to pages under /-/; they are part of the program.
std::string_view reload_script();
std::string_view panel_style();

} // namespace veilleur::serve
