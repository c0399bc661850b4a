#include "commands/diagnostic_formats/diagnostic_formats.hpp"

#include "commands/diagnostic_formats/formats.hpp"

namespace veilleur::commands {

std::string formatted(std::span<const Diagnostic> sorted, DiagnosticFormat format, MessageLanguage language) {
    switch (format) {
    case DiagnosticFormat::json:
        return json(sorted, language);
    case DiagnosticFormat::github:
        return github(sorted, language);
    case DiagnosticFormat::sarif:
        return sarif(sorted, language);
    case DiagnosticFormat::text:
        break;
    }
    return text(sorted, language);
}

} // namespace veilleur::commands
