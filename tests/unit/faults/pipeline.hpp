#pragma once

#include "base/diagnostic.hpp"
#include "base/source_tree.hpp"
#include "fault_case.hpp"

#include <string_view>
#include <vector>

namespace veilleur::test {

// What loading, parsing, linking and checking find in `tree`, on the day 2026-01-01, with `jobs` threads.
std::vector<Diagnostic> diagnose(const SourceTree& tree, unsigned jobs);

// What is found in a case about `code`. What a proposal does to the published site (`address-…`) shows only beside the
// small site under all cases; the spelling (`spelling-…`) is looked at with the words of tests/faults/dictionaries/
// alone, or as on a machine without dictionaries.
std::vector<Diagnostic> diagnose(const FaultCase& fault_case, std::string_view code);

} // namespace veilleur::test
