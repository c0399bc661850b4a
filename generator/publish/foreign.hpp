#pragma once

#include "publish/disk.hpp"
#include "publish/manifest.hpp"

#include <cstddef>

namespace veilleur::publish {

// Links what stands in the folder `published` and is not listed in `manifest` into the folder `staging`, as it is:
// links and special files too. A name that the new site uses itself is left out. Returns the number of files. Throws
// Failure if a file cannot be linked, for example because a disk is mounted inside the folder.
std::size_t carry_over_foreign(int published, int staging, const Manifest& manifest, const Disk& disk);

} // namespace veilleur::publish
