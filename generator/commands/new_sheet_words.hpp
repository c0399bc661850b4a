#pragma once

#include "base/messages.hpp"

namespace veilleur::commands {

// What `veilleur new` says.
struct NewSheetWords {
    Wording unknown_type;      // {0}: what was typed; {1}: the types
    Wording bad_title;         // {0}: the title
    Wording title_twice;       // {0}: code of the language
    Wording is_written;        // {0}: path
    Wording cannot_be_written; // {0}: path; {1}: reason of the system
    Wording next;              // {0}: id of the sheet
    Wording translate;         // {0}: path of the file to add
};

const NewSheetWords& new_sheet_words();

} // namespace veilleur::commands
