#pragma once

#include "model/project.hpp"

namespace veilleur {

// The field with its choices, also where they are those of the project: topics and territory.
Field with_choices(const Field& field, const Project& project);

} // namespace veilleur
