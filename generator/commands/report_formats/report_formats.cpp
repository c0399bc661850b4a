#include "commands/report_formats/report_formats.hpp"

#include "report/tables.hpp"

namespace veilleur::commands {

std::string formatted(const Site& site, const report::Report& report, ReportFormat format, MessageLanguage language) {
    if (format == ReportFormat::json) return report_as_json(site, report);
    const ReportTables tables = report::tables(site, report, language);
    if (format == ReportFormat::markdown) return report_as_markdown(tables, site.project.site.base_url);
    return format == ReportFormat::html ? report_as_html(tables, site, language) : report_as_text(tables);
}

} // namespace veilleur::commands
