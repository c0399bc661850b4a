#pragma once

#include "model/site.hpp"
#include "render/assets.hpp"
#include "render/strings.hpp"
#include "template/functions.hpp"

#include <string>
#include <vector>

namespace veilleur::render {

// The functions that templates may call on pages of `language`: t, t_in, asset, url, date, icon (docs/theming.md).
// What they refer to must outlive them.
templates::Functions functions(const Site& site, const Assets& assets, const Strings& strings, Language language);

std::vector<std::string> function_names();

} // namespace veilleur::render
