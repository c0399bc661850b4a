#pragma once

#include "template/theme.hpp"

#include <string>
#include <vector>

namespace veilleur::templates::test {

// A case of a text file in cases/:
//
//     === the name of the case
//     @@@ other.html           any number of other templates
//     its text
//     @@@ page.html            may be left out if there is no other template
//     the template
//     ---                      then the page it makes,
//     !!!                      or all messages
//
// The line break before a line with a mark belongs to neither part.
struct Case {
    std::string name;
    Theme::Sources sources;
    bool fails = false;
    std::string expected;
};

std::vector<Case> cases_of(const std::string& file); // relative to tests/unit/template/cases/

} // namespace veilleur::templates::test
