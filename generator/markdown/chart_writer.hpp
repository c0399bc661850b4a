#pragma once

#include "markdown/tree.hpp"
#include "markdown/wording.hpp"

#include <string>

namespace veilleur::markdown {

// Appends a table that is marked as a chart as bars: labels and values are text, only the bars are drawn, so that it
// reads without colour and on a narrow screen. `label` names it. The table itself says the same to those who do not
// see it.
void write_chart(const Node& table, const std::string& label, const Wordings& words, std::string& html);

} // namespace veilleur::markdown
