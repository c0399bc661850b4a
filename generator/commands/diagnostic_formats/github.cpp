#include "base/text.hpp"
#include "commands/diagnostic_formats/clean_text.hpp"
#include "commands/diagnostic_formats/counts.hpp"
#include "commands/diagnostic_formats/formats.hpp"

#include <algorithm>

namespace veilleur::commands {

namespace {

// GitHub shows no more than ten of each kind per step.
constexpr std::size_t most_shown = 10;

constexpr Wording more{"Il en reste : {0}. « veilleur check » les montre tous.",
                       "Er zijn er nog: {0}. ‘veilleur check’ toont ze allemaal.",
                       "There are more: {0}. “veilleur check” shows them all."};

// The runner decodes these, and only these (actions/toolkit, command.ts).
std::string escaped_data(std::string data) {
    return replaced(replaced(replaced(std::move(data), "%", "%25"), "\r", "%0D"), "\n", "%0A");
}

std::string escaped_property(std::string property) {
    return replaced(replaced(escaped_data(std::move(property)), ":", "%3A"), ",", "%2C");
}

std::string annotation(const Diagnostic& diagnostic, MessageLanguage language) {
    const bool error = message_of(diagnostic.code).severity == Severity::error;
    std::string line = error ? "::error " : "::warning ";
    line += "file=" + escaped_property(clean_text(diagnostic.where.file));
    if (diagnostic.where.position.line != 0) line += ",line=" + std::to_string(diagnostic.where.position.line);
    if (diagnostic.where.position.column != 0) line += ",col=" + std::to_string(diagnostic.where.position.column);
    line += ",title=" + escaped_property(diagnostic.code) + "::";
    const std::string hint = clean_text(hint_text(diagnostic, language));
    const std::string said = clean_text(message_text(diagnostic, language));
    return line + escaped_data(hint.empty() ? said : said + "\n" + hint) + "\n";
}

} // namespace

std::string github(std::span<const Diagnostic> sorted, MessageLanguage language) {
    const Counts found = counts_of(sorted);
    const Counts shown{std::min(found.errors, most_shown), std::min(found.warnings, most_shown)};
    std::string lines;
    for (const Diagnostic& diagnostic : sorted.first(shown.errors))
        lines += annotation(diagnostic, language);
    for (const Diagnostic& diagnostic : sorted.subspan(found.errors, shown.warnings))
        lines += annotation(diagnostic, language);
    const std::string left = worded({found.errors - shown.errors, found.warnings - shown.warnings}, language);
    if (!left.empty()) lines += "::notice::" + escaped_data(filled(more.in(language), {&left, 1})) + "\n";
    return lines;
}

} // namespace veilleur::commands
