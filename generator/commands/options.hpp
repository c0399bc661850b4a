#pragma once

#include "base/date.hpp"
#include "base/messages.hpp"
#include "commands/diagnostic_formats/diagnostic_formats.hpp"
#include "model/language.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace veilleur::commands {

enum class Verb {
    build,
    check,
    changes,
    search,
    new_sheet,
    editor_config,
    accept_translation,
    report,
    serve,
    import_draft
};

// What `veilleur search` is asked.
struct SearchOptions {
    std::string query;
    Language language = Language::fr;
    std::string type; // name of a type, or empty for all
    std::size_t limit = 10;
    bool json = false;
    bool explain = false;
    bool report = false; // not a query: what readers may type in vain
    bool many = false;   // one query per line of the standard input
};

// What `veilleur new` is asked.
struct NewSheetOptions {
    std::string type;
    std::string title;                     // in the language of the sheet
    std::optional<Language> language;      // of the sheet; none: --lang does not say
    PerLanguage<std::string> other_titles; // --title-fr, --title-nl: the sheet is written in that language too
};

// What `veilleur import` is asked.
struct ImportOptions {
    std::filesystem::path file;
    std::string type;                 // name of a type; empty: the draft tells
    std::string title;                // empty: the draft tells
    std::optional<Language> language; // of the sheet; none: the draft tells
};

// What a proposal is compared with, and where it can be read.
struct ProposalOptions {
    std::filesystem::path base_tree; // the files before the proposal …
    std::string base_revision;       // … or the revision that has them; both empty: nothing is compared
    std::string preview_url;         // without a slash at the end; empty: nowhere
    std::string review_url;          // of the pull request; empty: not known
    bool without_faults = false;     // `changes`: the caller lists them itself

    bool has_base() const { return !base_tree.empty() || !base_revision.empty(); }
};

enum class ReportFormat { text, markdown, html, json };

// What the command line says, defaults filled in.
struct Options {
    Verb verb = Verb::build;
    std::filesystem::path source = ".";
    std::filesystem::path output; // default: output/ below the source; for a search: none
    std::filesystem::path editor; // build: the bundle of the web editor; empty: the site has none
    std::string revision;         // build, check and changes: of the repository; empty: the files as they lie there
    std::string base_url;         // empty: what site.yml says
    Date today;
    unsigned jobs = 1;
    bool unpublished = false;
    bool noindex = false;
    bool strict = false;
    bool quiet = false;
    bool verbose = false;
    DiagnosticFormat format = DiagnosticFormat::text;
    MessageLanguage language = MessageLanguage::en;
    SearchOptions search;
    NewSheetOptions new_sheet;
    ImportOptions import;
    bool spelling = false;                           // check: look at the spelling too
    std::vector<std::filesystem::path> dictionaries; // folders; empty: the usual ones
    ProposalOptions proposal;
    std::vector<std::string> files; // of accept-translation
    ReportFormat report_format = ReportFormat::text;
    std::uint16_t port = 8080; // of serve; 0: any that is free
};

// Reads the command line. Help and version are printed here, and then there is nothing to do: no value. Throws Failure
// (wrong_call) for a call that is not understood.
std::optional<Options> read_options(int argument_count, const char* const* arguments);

} // namespace veilleur::commands
