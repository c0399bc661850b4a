#include "commands/diagnostic_formats/diagnostic_formats.hpp"

#include "check/personal_data.hpp"
#include "commands/diagnostic_formats/formats.hpp"

#include <vector>

namespace veilleur::commands {

std::string formatted(std::span<const Diagnostic> sorted, DiagnosticFormat format, MessageLanguage language) {
    std::vector<Diagnostic> shown;
    shown.reserve(sorted.size());
    for (const Diagnostic& diagnostic : sorted)
        shown.push_back(check::without_personal_data(diagnostic));
    switch (format) {
    case DiagnosticFormat::json:
        return json(shown, language);
    case DiagnosticFormat::github:
        return github(shown, language);
    case DiagnosticFormat::sarif:
        return sarif(shown, language);
    case DiagnosticFormat::text:
        break;
    }
    return text(shown, language);
}

} // namespace veilleur::commands
