#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"

#include <vector>

namespace veilleur::test {

// What loading, parsing, linking and checking find in `tree`, on the day 2026-01-01, with `jobs` threads.
std::vector<Diagnostic> diagnose(const SourceTree& tree, unsigned jobs);

} // namespace veilleur::test
