#pragma once

#include "publish/disk.hpp"
#include "publish/layout.hpp"
#include "publish/manifest.hpp"
#include "publish/retirement.hpp"

#include <optional>

namespace veilleur::publish {

// The manifest of that name in the side folder; no value if there is none or it is damaged.
std::optional<Manifest> read_manifest(const Layout& layout, const std::string& name);

// The last steps of a publication, once the new site is in place: removes the old one and makes `current`, which was
// written as the next manifest, the manifest.
Retirement finish(const Layout& layout, const Manifest& old, const Manifest& current, const Disk& disk);

// Brings the side folder to rest after a build that was cut short, wherever that was: finishes a publication whose site
// is in place, and undoes one whose site is not. Afterwards there is neither staging nor retired folder. Changes
// nothing after a build that ended well.
void recover(const Layout& layout, const Disk& disk);

} // namespace veilleur::publish
