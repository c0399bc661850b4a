#pragma once

#include "model/output_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::render {

// The `_headers` file of Netlify: the policies every page is served under, and how long browsers may keep what.
// `root_urls` are the files of the theme at the root of the site: always asked for again.
OutputFile headers(const std::vector<std::string>& root_urls, bool noindex);

// What a page may load, as far as a page can say it of itself. The page for addresses that do not exist says it,
// because no rule of `_headers` names such addresses.
std::string_view page_policy();

} // namespace veilleur::render
