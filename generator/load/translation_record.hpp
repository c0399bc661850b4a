#pragma once

#include "model/drift.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::load {

// `bytes`, those of the translation at `path`, with the passages of its original as its `translated_from`: at the place
// where it stands, or else at the end of the front matter. Every other byte stays (byte order mark, ends of lines,
// comments, order). No value where the front matter is written in a way that
// cannot be added to line by line (in brackets, for example), or that would read differently afterwards.
std::optional<std::string> with_record(std::string_view path, std::string_view bytes,
                                       const std::vector<Passage>& passages);

} // namespace veilleur::load
