#pragma once

#include "check/personal_data.hpp"

#include <string>
#include <string_view>
#include <vector>

// `CODE@line:column value` for every finding, one per line: what a test compares.
inline std::string found_in(std::string_view text, const std::vector<veilleur::Contact>& contacts = {},
                            std::string_view path = "content/syntheses/x.fr.md") {
    veilleur::Diagnostics diagnostics;
    veilleur::check::personal_data(path, text, contacts, diagnostics);
    std::string lines;
    for (const veilleur::Diagnostic& each : diagnostics.sorted()) {
        if (!lines.empty()) lines += '\n';
        lines += each.code + "@" + std::to_string(each.where.position.line) + ":" +
                 std::to_string(each.where.position.column) + " " + each.arguments.at(0);
    }
    return lines;
}

// The codes alone, joined by commas.
inline std::string codes_in(std::string_view text, const std::vector<veilleur::Contact>& contacts = {}) {
    veilleur::Diagnostics diagnostics;
    veilleur::check::personal_data("content/syntheses/x.fr.md", text, contacts, diagnostics);
    std::string codes;
    for (const veilleur::Diagnostic& each : diagnostics.sorted())
        codes += (codes.empty() ? "" : ",") + each.code;
    return codes;
}
