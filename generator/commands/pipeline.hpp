#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "commands/options.hpp"
#include "model/history.hpp"
#include "model/site.hpp"

#include <functional>

namespace veilleur::commands {

// From the sources to the linked site, as main.cpp joins the stages: it lends them to the verbs that only look.
using Pipeline = std::function<Site(const SourceTree&, const Options&, History, Diagnostics&)>;

} // namespace veilleur::commands
