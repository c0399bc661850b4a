#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/project.hpp"

#include <vector>

namespace veilleur::check {

// Looks for personal data in the names and the text of everything below content/, on `jobs` threads. Needs no linked
// site, because nothing may be built or previewed before it has run. Files that cannot be read are left to the loader.
void sources(const SourceTree& source, const std::vector<Contact>& contacts, unsigned jobs, Diagnostics& diagnostics);

} // namespace veilleur::check
