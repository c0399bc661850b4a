#pragma once

#include "support/sample_repository.hpp"

#include <cstdint>

namespace veilleur::history {

// Writes some hundred commits into `repository`: sheets in both languages that are added, edited in one language or
// both, translated (from a copy or from nothing), renamed with equal bytes, taken away and brought back, on branches
// that are merged with and without conflicts, by authors whom `.mailmap` calls otherwise. The same seed gives the same
// commits.
void generate_history(SampleRepository& repository, std::uint32_t seed);

} // namespace veilleur::history
