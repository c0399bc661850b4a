#pragma once

#include "model/output_file.hpp"

namespace veilleur::render {

// The `_headers` file of Netlify: the policies every page is served under, and how long browsers may keep what.
OutputFile headers(bool noindex);

} // namespace veilleur::render
