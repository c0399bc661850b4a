#pragma once

#include "template/unit.hpp"

#include <functional>

namespace veilleur::templates {

// One place where a template names another one.
struct Reference {
    const std::string& name;
    std::size_t offset;
    const Unit* target; // null until it is linked, or if there is none
};

void for_each_include(Body& body, const std::function<void(IncludeNode&, std::size_t offset)>& visit);
void for_each_include(Unit& unit, const std::function<void(IncludeNode&, std::size_t offset)>& visit);

// All of a template: extends, imports and includes, in that order.
std::vector<Reference> references_of(Unit& unit);

} // namespace veilleur::templates
