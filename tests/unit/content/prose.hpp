#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace veilleur::content {

enum class Origin {
    body,        // below the front matter: each language has its own
    field_text,  // quoted in the front matter: each language has its own, unless one file lacks the field
    field_value, // a bare value of the front matter: one file holds it for both
};

// A line of a sheet as a reader meets it: without marks, links' destinations, citations, ids and contacts.
struct ProseLine {
    std::string place; // the field at the top of the front matter, or the anchor or text of the heading
    Origin origin = Origin::body;
    std::string text;
};

std::vector<ProseLine> prose_lines(std::string_view file);

} // namespace veilleur::content
