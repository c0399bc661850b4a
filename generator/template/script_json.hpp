#pragma once

#include <string>
#include <string_view>

namespace veilleur::templates {

// Appends serialised JSON so that nothing in it can end a script element or a line of script: `<`, `>`, `&`, U+2028 and
// U+2029, which stand in strings only, as \u escapes.
void append_script_json(std::string& out, std::string_view json);

} // namespace veilleur::templates
