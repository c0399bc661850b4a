#pragma once

#include "base/diagnostic.hpp"
#include "base/phrase_matcher.hpp"
#include "model/content_type.hpp"
#include "model/document.hpp"
#include "model/language.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

// Registers what cmark-gfm needs, once for the process. `parse` and `parse_sheets` call it themselves.
void initialise();

// A body is what stands below the front matter; a fragment is a field, which has no headings and no sections.
enum class Part : std::uint8_t { body, fragment };

struct Context {
    Language language = Language::fr;
    const ContentType* type = nullptr;    // whose sections give headings their ids; may be null
    const PhraseMatcher* terms = nullptr; // may be null: no term is marked
    Part part = Part::body;
};

// Where the text stands in its file.
struct Origin {
    std::string_view file;
    std::uint32_t line = 1;          // of the first line of the text
    std::uint32_t column_offset = 0; // code points before the text on each of its lines
};

// The document `text` stands for: HTML that is safe to publish, with slots. What is wrong goes to `diagnostics`; the
// document is then usable but not complete (empty if a bound was passed). Never throws for content, takes at most 2 s
// whatever the input (see bounds.hpp), may be called from many threads.
Document parse(std::string_view text, const Origin& origin, const Context& context, Diagnostics& diagnostics);

// Parses the body of every sheet into Sheet::document and its fields of kind `markdown` into Sheet::fragments (found
// again by Value::fragment), on `jobs` threads. Bodies are freed. Ids and numbers are unique within a sheet, fragments
// included.
void parse_sheets(std::vector<Sheet>& sheets, const Project& project, const PerLanguage<PhraseMatcher>& terms,
                  unsigned jobs, Diagnostics& diagnostics);

} // namespace veilleur::markdown
