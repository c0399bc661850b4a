#pragma once

#include "model/drift.hpp"
#include "model/history.hpp"
#include "model/project.hpp"
#include "model/sheet.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace veilleur {

// A typed relation, seen from one entry.
struct RelatedEntry {
    std::string kind;     // name of the relation; "mention" for links in the text
    bool inverse = false; // declared on the other sheet
    EntryIndex entry;

    friend auto operator<=>(const RelatedEntry&, const RelatedEntry&) = default;
};

// A sheet in all its languages.
struct Entry {
    SheetId id;
    TypeIndex type;
    PerLanguage<SheetIndex> sheets; // none where the translation is missing
    PerLanguage<std::string> url;   // "/fr/methodes/speed-solutions/", also where the translation is missing
    std::vector<RelatedEntry>
        related; // by kind as the type lists them, then by id; each entry once per kind and direction
    std::vector<TopicIndex> topics;
    TerritoryIndex territory;
    std::vector<std::string> missing_for_turnkey; // names of the fields that are still missing
    bool turnkey = false;
    bool due_for_review = false;
    std::optional<Date> reviewed;
    std::optional<Date> review_due;
};

// A work cited on a page, with the number it got there.
struct Citation {
    WorkIndex work;
    std::vector<std::pair<std::string, std::string>> places; // of the front matter: kind ("section") and number
};

// What linking found out about one file.
struct SheetLinks {
    std::vector<Citation> citations;      // number 1 first
    std::vector<EntryIndex> terms;        // the terms the page uses, in order of first use
    std::vector<std::string> stale_facts; // ids of facts past their date
    Drift drift;                          // of a translation
};

// An open question on its way through the cycles.
struct Question {
    std::string id;
    EntryIndex asked_in;
    std::vector<EntryIndex> continued_in;
};

// The whole site, linked. Const from here on, but for an edited text that the preview takes in (link/new_text).
struct Site {
    Project project;
    Date today;
    std::vector<Sheet> sheets;     // by path
    std::vector<Entry> entries;    // by id
    std::vector<SheetLinks> links; // parallel to `sheets`
    std::vector<Question> questions;
    std::vector<std::vector<EntryIndex>> entries_in_territory; // per territory, those of the places below it included
    History history;
    std::vector<std::pair<std::string, std::string>> redirects; // old URL -> new URL

    EntryIndex entry(std::string_view id) const;
    const Entry& at(EntryIndex index) const { return entries[index.at()]; }
    const Sheet& at(SheetIndex index) const { return sheets[index.at()]; }

    // The sheet to show for `entry` in `language`: its own, or the other language's where the translation is missing.
    const Sheet& best(const Entry& entry, Language language) const;
};

} // namespace veilleur
