#pragma once

#include "base/messages.hpp"
#include "import/encoding.hpp"
#include "import/remarks.hpp"

namespace veilleur::commands {

// What `veilleur import` says.
struct ImportWords {
    Wording cannot_be_read; // {0}: path; {1}: reason of the system
    Wording to_fill_in;     // {0}: labels of the fields
    Wording next;           // {0}: id of the sheet
    Wording personal_data;
};

const ImportWords& import_words();

// The sentence of a remark, and what to do.
const Wording& remark_words(draft::RemarkKind kind);

// Why a file is no draft; {0}: its path.
const Wording& refusal_words(draft::Refusal refusal);

} // namespace veilleur::commands
