#pragma once

#include "model/project.hpp"
#include "template/object.hpp"

namespace veilleur::render {

// The fields, sections and relations of every type, and the fields that all have, as their declarations say them
// (docs/theming.md, "Gathered data").
templates::Object content_model(const Project& project, Language language);

} // namespace veilleur::render
