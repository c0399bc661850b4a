#pragma once

#include "base/messages.hpp"
#include "commands/options.hpp"
#include "model/report.hpp"
#include "report/report.hpp"

#include <string>

namespace veilleur::commands {

// The report in one of its forms, ended by a line feed. `language` is that of the words; JSON (docs/report.schema.json)
// has none and is the same in every language.
std::string formatted(const Site& site, const report::Report& report, ReportFormat format, MessageLanguage language);

std::string report_as_text(const ReportTables& tables);
std::string report_as_markdown(const ReportTables& tables, const std::string& base_url);
std::string report_as_html(const ReportTables& tables, const Site& site, MessageLanguage language);
std::string report_as_json(const Site& site, const report::Report& report);

} // namespace veilleur::commands
