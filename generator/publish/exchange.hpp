#pragma once

#include "publish/disk.hpp"
#include "publish/layout.hpp"
#include "publish/publication.hpp"

namespace veilleur::publish {

// Puts the staging folder in the place of the output; the output, if there was one, ends as the retired folder. With
// two renames, there is no output between them: if the program is killed there, recovery puts the old one back.
void put_in_place(const Layout& layout, const Disk& disk, Exchange how);

} // namespace veilleur::publish
