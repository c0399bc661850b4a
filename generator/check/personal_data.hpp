#pragma once

#include "base/diagnostic.hpp"
#include "check/personal_data/published_contacts.hpp"
#include "model/project.hpp"

#include <string_view>
#include <vector>

namespace veilleur::check {

// Refuses what identifies a person in the raw text of one file, front matter included, and in the file's own name:
// national register, bank account, identity card and mobile numbers and private e-mail addresses are errors; landlines,
// other e-mail, INAMI/RIZIV numbers, addresses, birth dates and, in Markdown, names after a courtesy title are
// warnings. What is found is masked in the arguments and, for names of files, in the location: at most two characters
// stay. `text` may hold anything, well-formed UTF-8 or not. `contacts` are allowed. Safe to call from many threads.
void personal_data(std::string_view path, std::string_view text, const std::vector<Contact>& contacts,
                   Diagnostics& diagnostics);

// The two halves of the above, for callers that look at many files.
void personal_data_in_text(std::string_view path, std::string_view text, const PublishedContacts& contacts,
                           Diagnostics& diagnostics);
void personal_data_in_name(std::string_view path, const PublishedContacts& contacts, Diagnostics& diagnostics);

// `diagnostic` with what identifies a person masked in its place, its arguments and its suggestion, whatever its code:
// other faults quote the content too. Names after courtesy titles stay.
Diagnostic without_personal_data(Diagnostic diagnostic);

} // namespace veilleur::check
