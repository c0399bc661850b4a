#pragma once

#include <set>
#include <string>
#include <string_view>

namespace veilleur::draft {

using NoteLabels = std::set<std::string, std::less<>>;

// Text of a draft as Markdown that shows the same words: what is bold, in italics, code, or a link to the web in the
// draft stays so; every other sign that Markdown would read stands behind a backslash. "[1]" becomes a footnote where
// `notes` has it.
std::string as_markdown(std::string_view text, const NoteLabels& notes = {});

// The labels "[1]" that the text has.
void find_note_labels(std::string_view text, NoteLabels& found);

// What the text leads to that is no address of the web: "methods/gease", "C:\photos\a.png"; empty if there is none.
std::string lost_link(std::string_view text);

} // namespace veilleur::draft
