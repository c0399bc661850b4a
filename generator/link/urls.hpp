#pragma once

#include "base/diagnostic.hpp"
#include "model/site.hpp"

namespace veilleur::link {

// Gives every entry its URL in each language and collects the redirects from aliases. Two pages with one URL, an alias
// that is a page, an alias claimed twice: errors that name both files.
void assign_urls(Site& site, Diagnostics& diagnostics);

} // namespace veilleur::link
