#pragma once

#include "model/language.hpp"

#include <span>
#include <string_view>

namespace veilleur::markdown {

// The words that the program itself puts into a document. They stand here and not in the theme because a document is
// the same whatever the theme.
struct NoteWording {
    std::string_view keyword; // as typed: [!TIP]
    std::string_view name;    // in class="note note-tip"
    PerLanguage<std::string_view> title;
};

std::span<const NoteWording> note_wordings();

struct Wordings {
    std::string_view footnotes;      // title of the list
    std::string_view footnote;       // "Note"
    std::string_view back_to_text;   // label of the way back
    std::string_view table;          // "Tableau"
    std::string_view label_colon;    // between a label and what it names
    std::string_view done, open;     // of a task
    std::string_view chart;          // "Graphique"
    std::string_view chart_as_table; // says where the same figures can be read
};

const Wordings& wordings(Language language);

} // namespace veilleur::markdown
