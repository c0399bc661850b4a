#pragma once

#include "base/date.hpp"
#include "model/language.hpp"
#include "model/sheet.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace veilleur {

enum class ChangeKind : std::uint8_t { added, changed, removed };

// A run of words of a passage: as it was, or what differs on this side.
struct TextRun {
    enum class Mark : std::uint8_t { kept, changed };

    Mark mark = Mark::kept;
    std::string text;

    friend bool operator==(const TextRun&, const TextRun&) = default;
};

// A passage before and after: a paragraph, a heading, an item of a list, a cell or the value of a field.
struct PassageChange {
    std::string label;           // of the field, as the page names it; empty for running text
    std::vector<TextRun> before; // empty: the passage is new
    std::vector<TextRun> after;  // empty: it is gone
};

// A part of a sheet under one heading.
struct SectionChange {
    ChangeKind kind = ChangeKind::changed;
    std::string heading;                 // empty: the sheet's own fields, or what stands before its first heading
    std::string anchor;                  // id on the page; empty: the page itself
    std::vector<PassageChange> passages; // in reading order; empty where no words differ, only how they are set
    bool concerns_translation = false;   // words of this language differ, not only what both languages share
    bool more_than_shown = false;        // too much differs to be told passage by passage
};

// A sheet in one language.
struct SheetChange {
    enum class State : std::uint8_t {
        absent, // in neither
        unchanged,
        added,
        changed, // without sections: in its order, its marks or its settings
        removed,
        unreadable, // the proposal has the file, but it has errors
    };

    State state = State::absent;
    std::string path;       // of the file; of the former one where it is removed
    std::string title;      // the former one where it is removed
    std::string url;        // empty where there is no page any more
    std::string former_url; // where the page had another address, or is gone
    std::vector<SectionChange> sections;
    bool to_translate = false; // the other language's words differ, and these were not touched
};

// A sheet in both languages.
struct EntryChange {
    enum class Kind : std::uint8_t { added, changed, renamed, removed };

    Kind kind = Kind::changed;
    SheetId id;
    SheetId former_id; // where the file was renamed
    PerLanguage<std::string> type;
    PerLanguage<SheetChange> sheets;
};

// A sheet whose next review is another day than before, or that is changed although it is due.
struct ReviewChange {
    SheetId id;
    PerLanguage<std::string> title, url;
    std::optional<Date> reviewed_before, reviewed;
    std::optional<Date> due;
    bool is_due = false;
};

// Something else that pages are made of.
struct OtherChange {
    enum class Subject : std::uint8_t { site, topic, territory, work, contact, type, image, theme_file };

    Subject subject = Subject::site;
    ChangeKind kind = ChangeKind::changed;
    PerLanguage<std::string> name;
};

// An address that leads nowhere any more.
struct GoneAddress {
    std::string url;
    std::string path;    // of the sheet's file; of the former one where the sheet is gone
    std::string now_url; // where the sheet is now; empty: it is gone
};

// What a proposal changes of a site. Everything is by id, and so always in the same order.
struct Changes {
    std::vector<EntryChange> entries;
    std::vector<ReviewChange> reviews;
    std::vector<OtherChange> others;
    std::vector<GoneAddress> gone;

    bool empty() const { return entries.empty() && reviews.empty() && others.empty() && gone.empty(); }
};

} // namespace veilleur
