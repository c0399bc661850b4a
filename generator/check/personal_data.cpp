#include "check/personal_data.hpp"

#include "base/utf8.hpp"
#include "check/personal_data/masked.hpp"
#include "check/personal_data/scan.hpp"

#include <string>

namespace veilleur::check {

namespace {

Names names_in(std::string_view path) {
    return path.ends_with(".md") ? Names::looked_for : Names::ignored;
}

std::string with_masks(std::string_view text, const std::vector<Finding>& findings) {
    std::string shown;
    std::size_t from = 0;
    for (const Finding& finding : findings) {
        shown.append(text, from, finding.begin - from);
        shown += masked(text.substr(finding.begin, finding.end - finding.begin));
        from = finding.end;
    }
    return shown.append(text, from);
}

} // namespace

void personal_data_in_text(std::string_view path, std::string_view text, const PublishedContacts& contacts,
                           Diagnostics& diagnostics) {
    const std::vector<Finding> findings = scan(text, names_in(path), contacts);
    if (findings.empty()) return;
    const std::string shown = with_masks(path, scan(path, Names::ignored, contacts));
    for (const Finding& finding : findings)
        diagnostics.add(finding.code, {shown, position_at(text, finding.begin)},
                        {masked(text.substr(finding.begin, finding.end - finding.begin))});
}

void personal_data_in_name(std::string_view path, const PublishedContacts& contacts, Diagnostics& diagnostics) {
    const std::vector<Finding> findings = scan(path, Names::ignored, contacts);
    for (const Finding& finding : findings)
        diagnostics.add(finding.code, {with_masks(path, findings), {}},
                        {masked(path.substr(finding.begin, finding.end - finding.begin))});
}

void personal_data(std::string_view path, std::string_view text, const std::vector<Contact>& contacts,
                   Diagnostics& diagnostics) {
    const PublishedContacts published(contacts);
    personal_data_in_name(path, published, diagnostics);
    personal_data_in_text(path, text, published, diagnostics);
}

Diagnostic without_personal_data(Diagnostic diagnostic) {
    const PublishedContacts none{std::vector<Contact>{}};
    const auto mask = [&none](std::string& text) { text = with_masks(text, scan(text, Names::ignored, none)); };
    mask(diagnostic.where.file);
    mask(diagnostic.suggestion);
    for (std::string& argument : diagnostic.arguments)
        mask(argument);
    return diagnostic;
}

} // namespace veilleur::check
