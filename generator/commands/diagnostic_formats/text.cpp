#include "commands/diagnostic_formats/clean_text.hpp"
#include "commands/diagnostic_formats/counts.hpp"
#include "commands/diagnostic_formats/formats.hpp"

namespace veilleur::commands {

namespace {

constexpr Wording warnings_follow{"Avertissements :", "Waarschuwingen:", "Warnings:"};

std::string place(const Location& where) {
    std::string words = clean_text(where.file) + ":";
    if (where.position.line != 0) words += std::to_string(where.position.line) + ":";
    if (where.position.column != 0) words += std::to_string(where.position.column) + ":";
    return words;
}

std::string paragraph(const Diagnostic& diagnostic, MessageLanguage language) {
    std::string lines = place(diagnostic.where) + " " + diagnostic.code + ": ";
    lines += clean_text(message_text(diagnostic, language)) + "\n";
    const std::string hint = clean_text(hint_text(diagnostic, language));
    return hint.empty() ? lines : lines + "    " + hint + "\n";
}

} // namespace

std::string text(std::span<const Diagnostic> sorted, MessageLanguage language) {
    if (sorted.empty()) return {};
    std::string lines;
    bool warnings = false;
    for (const Diagnostic& diagnostic : sorted) {
        const bool warning = message_of(diagnostic.code).severity == Severity::warning;
        if (warning && !warnings) lines += std::string(warnings_follow.in(language)) + "\n";
        warnings = warning;
        lines += paragraph(diagnostic, language);
    }
    return lines + worded(counts_of(sorted), language) + "\n";
}

} // namespace veilleur::commands
