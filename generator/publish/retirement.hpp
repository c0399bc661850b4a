#pragma once

#include "publish/disk.hpp"
#include "publish/layout.hpp"
#include "publish/manifest.hpp"

#include <cstddef>

namespace veilleur::publish {

struct Retirement {
    std::size_t removed = 0; // files of the old site that the new one does not have
    std::size_t kept = 0;    // files that are nobody's to delete
};

// Removes the retired folder, if there is one: the files of `old` that still have the bytes they were published with,
// and the names of files that the output has too. Whatever else is found there is kept: it is moved to a numbered
// folder beside the output.
Retirement retire(const Layout& layout, const Manifest& old, const Manifest& current, const Disk& disk);

// Moves the folder `name` of the side folder, if it is there, to a numbered folder among what is kept.
void keep(const Layout& layout, const std::string& name, const Disk& disk);

} // namespace veilleur::publish
