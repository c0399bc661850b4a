#pragma once

#include "model/output_file.hpp"
#include "model/site.hpp"

namespace veilleur::render {

// The `_redirects` file of Netlify: the root leads to the language the browser asks for, and nothing else does; former
// addresses of sheets lead to where they are now.
OutputFile redirects(const Site& site);

} // namespace veilleur::render
