#pragma once

#include "base/position.hpp"
#include "model/index.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace veilleur {

// A hole in the HTML of a Document, filled when pages are rendered, because what goes there depends on other sheets.
struct Slot {
    enum class Kind : std::uint8_t {
        link, // stands inside href="": the URL of sheet `target` with anchor `argument`; an empty `target` is this page
        title,      // the title of sheet `target`, where a link has no text of its own
        term_begin, // opens a link to the definition of term `target` (by its place in the list of terms) around its
                    // text
        term_end,   // closes it
        citation,   // the marker of work `target` with place `argument` ("section 4.2"), e.g. [3, section 4.2]
        include,    // section `argument` of sheet `target` stands here
        image,      // the attributes src, width and height of image `target` (path as written), with a leading space
    };

    Kind kind = Kind::link;
    std::uint32_t offset = 0; // into Document::html: the slot's text stands before this byte
    Position position;        // in the sheet's file
    std::string target;       // as written; for term_begin: empty
    std::string argument;
    std::uint32_t resolved = 0xFFFFFFFF; // set by link/: an EntryIndex, a WorkIndex or the place in Project::images;
                                         // for term_begin set by markdown/ to the phrase of the matcher
};

// A heading and the part of the document it begins.
struct Heading {
    std::uint8_t level = 2;
    std::string id;            // unique in the document
    std::string text;          // plain text, typography applied
    std::string html;          // inline HTML without slots and without links
    std::uint32_t begin = 0;   // offsets into Document::html: the heading element itself …
    std::uint32_t content = 0; // … the first byte after it …
    std::uint32_t end = 0;     // … and the end of its section (the next heading of the same or a higher level)
    Position position;
};

// A parsed piece of Markdown: HTML that is safe to publish once its slots are filled, and what others need to know of
// it.
struct Document {
    std::string html;
    std::vector<Slot> slots;          // by rising offset
    std::vector<Heading> headings;    // in order
    std::vector<std::string> anchors; // other ids that a link may point at (footnotes, figures, tables)

    bool empty() const { return html.empty(); }
    const Heading* heading(std::string_view id) const;
};

} // namespace veilleur
