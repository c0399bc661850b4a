#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace veilleur::markdown {

// Kinds from `note` on, and of inlines from `group` on, are made by our passes; the reader makes the others.
enum class NodeKind : std::uint8_t {
    document,
    paragraph,
    heading,
    quote,
    list,
    item,
    code_block,
    thematic_break,
    table,
    row,
    cell,
    footnote,
    html_block,
    note,
    figure,
    caption,
    include,
    nothing,
    text,
    code,
    line_break,
    emphasis,
    strong,
    link,
    image,
    footnote_reference,
    html_inline,
    group,
    struck,
    language,
    superscript,
    citation,
    sheet_link,
    term,
};

enum class Alignment : std::uint8_t { none, left, center, right };
enum class Task : std::uint8_t { none, open, done };

// A node of a parsed text, as the passes see it: plain values that own their children.
//
//   kind                text            target           argument       number
//   heading             explicit id     id                              level
//   list                                                                first number, 0: bullets
//   code_block, code    the code        language
//   footnote(_reference)                                                number of the note
//   note                                name ("tip")
//   include, sheet_link                 id of a sheet    anchor
//   link                                address          title
//   image, figure       alternative     path             title
//   citation                            key              place
//   language                            language tag
//   term                                                                phrase of the matcher
//   table                               chart_mark, if it is shown as a chart too
struct Node {
    NodeKind kind = NodeKind::document;
    Alignment alignment = Alignment::none; // of a cell
    Task task = Task::none;                // of an item
    bool tight = false;                    // of a list: paragraphs of its items are shown without space
    bool header = false;                   // of a row
    std::uint32_t number = 0;
    std::uint32_t line = 0; // where it begins: line and byte column of the text, both from 1
    std::uint32_t column = 0;
    std::string text; // of `text`: with '\n' for line ends, and verbatim_mark before characters that were escaped
    std::string target;
    std::string argument;
    std::vector<Node> children;
};

// Stands before a punctuation mark that was written `\[` or `&lbrack;`: it is text, whatever our own syntax says. The
// escaper drops it. The reader drops control characters from content, so it cannot be forged.
inline constexpr char verbatim_mark = '\x01';

// The target of a table that is shown as a chart too.
inline constexpr std::string_view chart_mark = "chart";

} // namespace veilleur::markdown
