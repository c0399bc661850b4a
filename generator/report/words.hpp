#pragma once

#include "base/messages.hpp"
#include "model/drift.hpp"
#include "model/language.hpp"

namespace veilleur::report {

// The words of one table. `columns` ends at the first empty one.
struct TableWords {
    std::string_view id;
    Wording title, text, nothing;
    Wording columns[10];
};

extern const TableWords coverage_words, missing_words, drifted_words, due_words, upcoming_words, stale_words,
    turnkey_words, question_words, orphan_words, peer_words;

// Single words of cells.
extern const Wording total, whole_sheet, yes, no, nothing_lacks;

Wording name_of(DriftKind kind);
Wording name_of(Language language);

} // namespace veilleur::report
