#include "commands/report.hpp"

#include <unistd.h>

#include <iostream>

namespace veilleur::commands {

bool report(const Diagnostics& diagnostics, const Options& options) {
    const std::vector<Diagnostic> found = diagnostics.sorted();
    const bool for_machines = options.format != DiagnosticFormat::text;
    std::ostream& out = options.verb == Verb::check ? std::cout : std::cerr;
    if (!found.empty() || (for_machines && options.verb == Verb::check))
        out << formatted(found, options.format, options.language) << std::flush;
    return !diagnostics.has_errors() && (!options.strict || found.empty());
}

void tell_missing_history(const History& history, Diagnostics& diagnostics) {
    switch (history.state) {
    case History::State::complete:
        break;
    case History::State::shallow:
        diagnostics.add("history-shallow", {".git", {}});
        break;
    case History::State::no_repository:
        diagnostics.add("history-missing", {".git", {}});
        break;
    case History::State::unreadable:
        diagnostics.add("history-unreadable", {".git", {}});
        break;
    case History::State::untrusted_owner:
        diagnostics.add("history-untrusted", {".git", {}});
        break;
    }
}

void progress(const Options& options, std::string_view line) {
    const bool watched = isatty(STDERR_FILENO) == 1;
    if (!options.quiet && (options.verbose || watched)) std::cerr << line << '\n';
}

} // namespace veilleur::commands
