#pragma once

#include "model/project.hpp"

#include <string>

namespace veilleur::scaffold {

// An example of a value on one line, as it follows "name: "; not for groups, steps and lists. Where an example would be
// somebody's (an address, a telephone number) or would have to exist (an image), it is an empty text.
std::string example_of(const Field& field, const Project& project, Language language);

// The id of a sheet that could stand in `target_types`: "tools/nom"
std::string example_id(const std::vector<std::string>& target_types, const Project& project, Language language);

} // namespace veilleur::scaffold
