#pragma once

#include "import/blocks.hpp"
#include "import/labels.hpp"
#include "import/remarks.hpp"
#include "model/project.hpp"

#include <string>
#include <vector>

namespace veilleur::draft {

// A field as the draft gives it.
struct FilledField {
    std::string name;
    std::vector<std::string> from;  // comments above it: what stood in the draft, where the value does not repeat it
    std::vector<std::string> lines; // of YAML, the name included
};

struct FieldRequest {
    const Project& project;
    const Labels& labels;
    Language language; // of the sheet: of comments and labels
};

// Takes out of `blocks` what is a field of the type: "Durée : 30 min" in a line, an item or a row of a table, and what
// stands under the name of a field as a heading. What cannot be read as such a field stays, and is remarked.
std::vector<FilledField> take_fields(std::vector<Block>& blocks, const FieldRequest& request, Remarks& remarks);

// The comment above a field: the words of the draft, with their line.
std::string draft_comment(std::uint32_t line, std::string_view words, Language language);

} // namespace veilleur::draft
