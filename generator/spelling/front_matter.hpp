#pragma once

#include "model/content_type.hpp"
#include "model/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::spelling {

// A piece of prose in the front matter, as the file writes it.
struct Passage {
    Language language;
    Position position;
    std::string_view text; // of the file
};

// The prose of the fields of a sheet: texts, Markdown, lists, tables, steps and groups; not what is chosen from a list,
// ids, numbers and addresses. `source` is the file that `sheet` was read from, and lives longer than the passages.
std::vector<Passage> passages_of(const Sheet& sheet, const ContentType& type, std::string_view source);

} // namespace veilleur::spelling
