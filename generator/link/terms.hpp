#pragma once

#include "base/diagnostic.hpp"
#include "base/phrase_matcher.hpp"
#include "model/project.hpp"
#include "model/site.hpp"

#include <span>
#include <vector>

namespace veilleur::link {

// The terms of the glossary, ready to be found in running text. Made before parsing, which marks their first use.
struct TermIndex {
    std::vector<SheetId> ids; // what a phrase of the matchers stands for
    PerLanguage<PhraseMatcher> matchers;
};

// Reads the forms of all published sheets of types that define terms. One form claimed by two terms is an error.
TermIndex index_terms(const Project& project, std::span<const Sheet> sheets, Diagnostics& diagnostics);

// Resolves the slots of terms to entries and lists, per sheet, the terms its page uses. A page never explains itself.
void gather_terms(Site& site, const TermIndex& terms, unsigned jobs);

// The same in two steps for one sheet, which need not stand in the site.
void resolve_terms(const Site& site, const TermIndex& terms, Sheet& sheet);
std::vector<EntryIndex> terms_of(const Site& site, const Sheet& sheet);

} // namespace veilleur::link
