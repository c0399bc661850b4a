#pragma once

#include "source_file.hpp"

#include <span>
#include <string>
#include <vector>

namespace veilleur::architecture {

// Each rule looks at files of the project and returns one line per fault, which names the place; empty if all is well.
using Faults = std::vector<std::string>;

Faults check_layers(std::span<const SourceFile> files);    // a folder includes only what docs/architecture.md allows
Faults check_libraries(std::span<const SourceFile> files); // a library is used only where it belongs
Faults check_cycles(std::span<const SourceFile> files);    // no file is included by what it includes
Faults check_listing(std::span<const SourceFile> files);   // every source is listed in a CMakeLists.txt above it
Faults check_shape(std::span<const SourceFile> files);     // at most 400 lines; headers are guarded

} // namespace veilleur::architecture
