#include "serve/fault_list.hpp"

#include "base/escape.hpp"
#include "base/text.hpp"
#include "check/personal_data.hpp"
#include "serve/words.hpp"

#include <algorithm>
#include <span>

namespace veilleur::serve {

namespace {

constexpr std::size_t most_listed = 100;

std::string said(const Wording& wording, MessageLanguage language, const std::vector<std::string>& arguments) {
    return filled(wording.in(language), arguments);
}

bool is_error(const Diagnostic& diagnostic) {
    return message_of(diagnostic.code).severity == Severity::error;
}

std::string counted(std::size_t count, const Wording& one, const Wording& many, MessageLanguage language) {
    if (count == 0) return {};
    return said(count == 1 ? one : many, language, {std::to_string(count)});
}

std::string counts(std::size_t errors, std::size_t warnings, MessageLanguage language) {
    const std::string first = counted(errors, words().one_error, words().errors, language);
    const std::string second = counted(warnings, words().one_warning, words().warnings, language);
    return first.empty() || second.empty() ? first + second : first + ", " + second;
}

std::string place(const Location& where, MessageLanguage language) {
    const auto [line, column] = where.position;
    std::string text = where.file;
    if (line == 0) return text;
    text += " · ";
    if (column == 0) return text + said(words().line, language, {std::to_string(line)});
    return text + said(words().place, language, {std::to_string(line), std::to_string(column)});
}

std::string paragraph(std::string_view kind, std::string_view text) {
    if (text.empty()) return {};
    return "<p class=\"" + std::string(kind) + "\">" + escape::html(text) + "</p>";
}

std::string item(const Diagnostic& found, MessageLanguage language) {
    const Diagnostic masked = check::without_personal_data(found);
    std::string html = is_error(masked) ? "<li class=\"error\">" : "<li class=\"warning\">";
    html += paragraph("place", place(masked.where, language));
    html += paragraph("message", message_text(masked, language));
    html += paragraph("hint", hint_text(masked, language));
    return html + "</li>";
}

std::string items(const std::vector<Diagnostic>& sorted, MessageLanguage language) {
    std::string html = "<ol>";
    for (const Diagnostic& each : std::span(sorted).first(std::min(most_listed, sorted.size())))
        html += item(each, language);
    html += "</ol>";
    if (sorted.size() <= most_listed) return html;
    return html + paragraph("more", said(words().more, language, {std::to_string(sorted.size() - most_listed)}));
}

} // namespace

FaultList fault_list(const Diagnostics& diagnostics, MessageLanguage language) {
    const std::vector<Diagnostic> sorted = diagnostics.sorted();
    if (sorted.empty()) return {};
    const auto errors = static_cast<std::size_t>(std::ranges::count_if(sorted, is_error));
    return {errors > 0, counts(errors, sorted.size() - errors, language), items(sorted, language)};
}

} // namespace veilleur::serve
