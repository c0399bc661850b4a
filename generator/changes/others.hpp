#pragma once

#include "model/changes.hpp"
#include "model/project.hpp"

#include <vector>

namespace veilleur::changes {

// What differs beside the sheets: topics, places, references, contacts, types, images, files of the theme, site.yml. In
// this order, each by id.
std::vector<OtherChange> other_changes(const Project& before, const Project& after);

} // namespace veilleur::changes
