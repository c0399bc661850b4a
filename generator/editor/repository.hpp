#pragma once

#include "model/project.hpp"

#include <string>

namespace veilleur::editor {

// OWNER/NAME of the site's repository on GitHub; empty where it lies elsewhere or is not known.
std::string github_repository(const SiteConfiguration& site);

} // namespace veilleur::editor
