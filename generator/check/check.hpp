#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/site.hpp"

namespace veilleur::check {

// Every check over a linked site, one after the other; each spreads its work over the machine's processors.
void all(const Site& site, const SourceTree& source, Diagnostics& diagnostics);

// The checks that need no linked site, because nothing may be built or previewed before they have run: personal data in
// the names and the text of everything below content/. Files that cannot be read are left to the loader.
void sources(const SourceTree& source, const std::vector<Contact>& contacts, unsigned jobs, Diagnostics& diagnostics);

} // namespace veilleur::check
