#pragma once

#include "load/yaml_source.hpp"
#include "model/value.hpp"

#include <optional>

namespace veilleur::load {

// Reads the plain part of YAML that nearly all front matter is written in, many times faster than the library: mappings
// and lists by indentation, lists and mappings in brackets on one line, texts on one line, quoted without escapes or
// plain. No value for anything else, right or wrong: then `tree_of` reads it. What it reads is what `tree_of` reads,
// places included (held by tests, and by the fuzz target). `source` must be free of traps.
std::optional<Value> plain_tree_of(const YamlSource& source);

} // namespace veilleur::load
