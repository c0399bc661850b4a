#include "commands/changes.hpp"

#include "base/escape.hpp"
#include "changes/compare.hpp"
#include "changes/markdown.hpp"
#include "changes/wording.hpp"
#include "check/personal_data.hpp"
#include "commands/source.hpp"

#include <iostream>

namespace veilleur::commands {

namespace {

// Together 450 kB: two languages of it fit into what GitHub shows.
constexpr std::size_t most_for_changes = 300'000;
constexpr std::size_t most_for_faults = 150'000;

std::string masked(const std::string& text) {
    Diagnostic quotation;
    quotation.arguments.push_back(text);
    return check::without_personal_data(std::move(quotation)).arguments.front();
}

void mask(SheetChange& sheet) {
    sheet.title = masked(sheet.title);
    for (SectionChange& section : sheet.sections)
        section.heading = masked(section.heading);
}

// The titles and headings of a proposal that is refused may hold what it is refused for.
Changes without_personal_data(Changes changes) {
    for (EntryChange& entry : changes.entries)
        for (SheetChange& sheet : entry.sheets.values)
            mask(sheet);
    for (ReviewChange& review : changes.reviews)
        for (std::string& title : review.title.values)
            title = masked(title);
    return changes;
}

std::string place(const Location& where) {
    std::string words = where.file;
    if (where.position.line != 0) words += ":" + std::to_string(where.position.line);
    return words;
}

std::string line(const Diagnostic& diagnostic, MessageLanguage language) {
    const bool is_error = message_of(diagnostic.code).severity == Severity::error;
    std::string text = std::string(is_error ? "- ❌ **" : "- ⚠️ **") + escape::markdown(place(diagnostic.where)) +
                       "** " + escape::markdown(message_text(diagnostic, language));
    const std::string hint = hint_text(diagnostic, language);
    if (!hint.empty()) text += " " + escape::markdown(hint);
    return text + "\n";
}

std::string faults(const Diagnostics& diagnostics, Language language) {
    const auto spoken = language == Language::nl ? MessageLanguage::nl : MessageLanguage::fr;
    std::string text = "\n### " + std::string(changes::words::faults[language]) + "\n\n";
    const std::vector<Diagnostic> sorted = diagnostics.sorted();
    if (sorted.empty()) text.append(changes::words::no_faults[language]).append("\n");
    for (const Diagnostic& diagnostic : sorted)
        text += line(check::without_personal_data(diagnostic), spoken);
    return changes::shortened(std::move(text), most_for_faults, language);
}

} // namespace

void print_changes(const Changes& changes, const Diagnostics& diagnostics, const Options& options) {
    const Language language = options.language == MessageLanguage::nl ? Language::nl : Language::fr;
    const changes::Readers readers{language, options.proposal.preview_url};
    std::cout << changes::markdown(without_personal_data(changes), readers, most_for_changes);
    if (!options.proposal.without_faults) std::cout << faults(diagnostics, language);
    std::cout << std::flush;
}

Changes changes_of(const Site& site, const Options& options, const Pipeline& pipeline, const Diagnostics& diagnostics) {
    Diagnostics ignored;
    const Site before = pipeline(*open_base(options), options, {}, ignored);
    return changes::compare(before, site, diagnostics.files_with_errors());
}

ExitCode changes(const Options& options, const Pipeline& pipeline) {
    Diagnostics diagnostics;
    const Site site = pipeline(*open_source(options).tree, options, {}, diagnostics);
    const Changes found = changes_of(site, options, pipeline, diagnostics);
    changes::report_gone_addresses(found, diagnostics);
    print_changes(found, diagnostics, options);
    return diagnostics.has_errors() ? ExitCode::content_has_errors : ExitCode::done;
}

} // namespace veilleur::commands
