#pragma once

#include "model/project.hpp"

#include <set>
#include <string>
#include <string_view>

namespace veilleur::render {

// The scripts that others take in: they are not published by themselves.
std::set<std::string, std::less<>> imported_scripts(const Project& project);

// The script assets/NAME.js of the theme as one file, so that a page needs one request: a line
// `import { … } from './other.js';` gives place to that script, once. What comes in loses its `export`; lines that are
// only a comment and the white space before a line go too. A script that takes in nothing keeps its `export`s, and
// stays as it is where a template string goes on in a second line. Throws Failure for a script that is not there.
std::string bundled(const Project& project, std::string_view name);

} // namespace veilleur::render
