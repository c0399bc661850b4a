#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace veilleur::templates {

// What is wrong at one place of a template. Thrown where reading cannot go on, collected where it can.
struct CompileFault {
    std::string code;
    std::size_t offset = 0;
    std::vector<std::string> arguments = {};
    std::string suggestion = {};
};

} // namespace veilleur::templates
