#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "model/project.hpp"

#include <vector>

namespace veilleur::load {

// The images that `entries` name, by path. What is no image, too large, or tells where it was taken is diagnosed and
// left out.
std::vector<Image> read_images(const SourceTree& tree, const std::vector<SourceEntry>& entries, unsigned jobs,
                               Diagnostics& diagnostics);

} // namespace veilleur::load
