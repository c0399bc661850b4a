#include "commands/diagnostic_formats/counts.hpp"

#include <algorithm>

namespace veilleur::commands {

namespace {

constexpr Wording one_error{"1 erreur", "1 fout", "1 error"};
constexpr Wording errors{" erreurs", " fouten", " errors"};
constexpr Wording one_warning{"1 avertissement", "1 waarschuwing", "1 warning"};
constexpr Wording warnings{" avertissements", " waarschuwingen", " warnings"};

std::string counted(std::size_t count, const Wording& one, const Wording& many, MessageLanguage language) {
    if (count == 0) return {};
    return count == 1 ? std::string(one.in(language)) : std::to_string(count) + std::string(many.in(language));
}

} // namespace

Counts counts_of(std::span<const Diagnostic> diagnostics) {
    const auto errors_found = static_cast<std::size_t>(std::ranges::count_if(
        diagnostics, [](const Diagnostic& each) { return message_of(each.code).severity == Severity::error; }));
    return {errors_found, diagnostics.size() - errors_found};
}

std::string worded(Counts counts, MessageLanguage language) {
    const std::string first = counted(counts.errors, one_error, errors, language);
    const std::string second = counted(counts.warnings, one_warning, warnings, language);
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

} // namespace veilleur::commands
