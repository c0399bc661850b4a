#pragma once

#include "base/diagnostic.hpp"
#include "load/yaml_source.hpp"
#include "model/value.hpp"

#include <optional>

namespace veilleur::load {

// The mapping or sequence that `source` holds, read as the strict part of YAML 1.2 that people write: no anchors,
// aliases, tags, merge keys, directives or second documents, at most eight levels, keys that are words and unique.
// Scalars are text whatever they look like; `null`, `~` and nothing at all are null. No value, and diagnostics, for
// anything else; an empty text is null.
std::optional<Value> read_yaml(const YamlSource& source, Diagnostics& diagnostics);

// The stages of `read_yaml`; between them stands the fast reader of plain_yaml.hpp.
// A look at the lines for what a parser of YAML misunderstands or swallows without a word. False if something was
// found.
bool free_of_traps(const YamlSource& source, Diagnostics& diagnostics);
// The parser's events, built into a tree.
std::optional<Value> tree_of(const YamlSource& source, Diagnostics& diagnostics);

} // namespace veilleur::load
