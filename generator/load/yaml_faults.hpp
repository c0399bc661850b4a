#pragma once

#include <string_view>

namespace veilleur::load {

// The code of the sentence that says in plain words what yaml-cpp calls `message`.
std::string_view code_of_fault(std::string_view message);

} // namespace veilleur::load
