#pragma once

#include "base/diagnostic.hpp"
#include "base/messages.hpp"

#include <span>
#include <string>

namespace veilleur::commands {

enum class DiagnosticFormat {
    text,   // for people: one line per fault, its hint below, the count at the end
    json,   // docs/diagnostics.schema.json
    github, // workflow commands, which GitHub shows beside the lines of a pull request
    sarif,  // SARIF 2.1.0 (OASIS), for code scanning
};

// What `--format` prints for `sorted`, the result of Diagnostics::sorted, with its last line end. Text is empty where
// there is nothing to say; the other formats are whole documents even then.
// What identifies a person is masked, whatever fault quotes it.
std::string formatted(std::span<const Diagnostic> sorted, DiagnosticFormat format, MessageLanguage language);

} // namespace veilleur::commands
