#pragma once

#include "template/html_state.hpp"
#include "template/unit.hpp"

#include <map>

namespace veilleur::templates {

// The state in which each block stands, by name.
using BlockStates = std::map<const Symbol*, HtmlState>;

// Finds out for every output of `unit` where in the page it stands, sets its sink, and puts the checks of URL
// attributes in their places. `inherited` are the blocks of the template it extends. Returns these and its own. What is
// wrong goes into unit.faults. Rules, strict so that each template can be understood alone:
// - a template, an included template and a macro begin and end in text; includes stand in text;
// - a block ends in the state it begins in; the state of a block that replaces another one is that of the first;
// - branches of `if` end in one state; the body of `for` ends where it begins.
BlockStates set_contexts(Unit& unit, const BlockStates& inherited);

} // namespace veilleur::templates
